import {InternalError} from '../errors/internal-error.ts'
import type {Status} from '../notation/readings.ts'
import {repairText} from '../notation/repair-text.ts'
import {writeBox} from '../notation/write-box.ts'
import {writeIn} from '../notation/write-in.ts'
import {writeStatusLike} from '../notation/write-status-like.ts'
import type {DerivedValue} from './derived-values.ts'
import type {Curriculum, Task} from './model.ts'
import {nestedTasks} from './nested-tasks.ts'

/**
 * The boxes that hold other boxes: one is done when all in it are. A box that somebody ticked before that is their
 * own judgement, and never unticked for them.
 */
export function findParentBoxes(curriculum: Curriculum): readonly DerivedValue[] {
  const nested = nestedTasks(curriculum)
  const statuses = new Map<Task, Status>()
  return [...nested.keys()].map(task => {
    const computed = statusOf(task, nested, statuses)
    const agrees = (computed === 'done') === (task.box.value === 'done')
    const isOwn = task.box.value === 'skipped' || (!agrees && computed !== 'done')
    return {
      holder: task,
      written: task.box.value,
      computed,
      agrees,
      isDoubtful: isOwn,
      place: task.box.place,
      print: content => printBox(curriculum, task, content),
    }
  })
}

/** What is in it decides, down to the boxes that hold no others; skipped ones do not count. */
function statusOf(task: Task, nested: ReadonlyMap<Task, readonly Task[]>, known: Map<Task, Status>): Status {
  const before = known.get(task)
  if (before) return before
  const inside = (nested.get(task) ?? [])
    .map(each => statusOf(each, nested, known))
    .filter(status => status !== 'skipped')
  const status = inside.length === 0 ? task.box.value : combine(inside, task)
  known.set(task, status)
  return status
}

function combine(inside: readonly Status[], {box}: Task): Status {
  if (inside.every(status => status === 'done')) return 'done'
  return box.value === 'done' || box.value === 'skipped' ? 'not-started' : box.value
}

function printBox(curriculum: Curriculum, {box}: Task, content: DerivedValue['computed']): string {
  const status = content === 'done' ? 'done' : content === 'in-progress' ? 'in-progress' : 'not-started'
  const {alphabet, tickedBox} = curriculum.notation
  if (box.raw.length === 1 && box.raw.charCodeAt(0) < 0x80)
    return writeIn(alphabet, writeBox(status, tickedBox))
  const sign = writeStatusLike(status, repairText(box.raw))
  if (sign === undefined) throw new InternalError(`no sign for ${status} like ${box.raw}`)
  return writeIn(alphabet, sign)
}
