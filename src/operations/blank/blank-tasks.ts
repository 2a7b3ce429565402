import type {Curriculum} from '../../curriculum/model.ts'
import type {Edit} from '../../edit/edit.ts'
import {printWrites} from '../print-writes.ts'
import {setTaskStatus} from '../set-status.ts'

/** Every box unchecked. */
export function blankTasks(curriculum: Curriculum): readonly Edit[] {
  const changes = curriculum.items.flatMap(item =>
    item.kind === 'task' ? (setTaskStatus(curriculum, item, 'not-started') ?? []) : [],
  )
  return printWrites(
    curriculum.text,
    changes.flatMap(change => change.writes),
  )
}
