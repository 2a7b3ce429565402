import type {Curriculum, Task} from '../../curriculum/model.ts'
import type {Edit} from '../../edit/edit.ts'
import {writeStatusLike} from '../../notation/write-status-like.ts'
import {printWrites} from '../print-writes.ts'
import type {Write} from '../write.ts'
import {commonest} from './commonest.ts'

/** Every box unchecked. */
export function blankTasks(curriculum: Curriculum): readonly Edit[] {
  const tasks = curriculum.items.filter(item => item.kind === 'task')
  const untouched = commonest(
    tasks
      .filter(({box}) => box.value === 'not-started')
      .map(({box}) => box.raw)
      .filter(isSign),
  )
  return printWrites(
    curriculum.text,
    tasks.filter(({box}) => box.value !== 'not-started').map(task => uncheck(task, untouched)),
  )
}

/** A sign in the place of a box, such as `✅`, has a companion of its own. */
function uncheck({box}: Task, untouched: string | undefined): Write {
  const text = isSign(box.raw) ? (untouched ?? writeStatusLike('not-started', box.raw) ?? '⬜') : ' '
  return {place: box.place, text}
}

function isSign(raw: string): boolean {
  return /[^ -~]/.test(raw)
}
