import type {Curriculum, Item, Task} from '../curriculum/model.ts'
import {tasksInside} from '../curriculum/nested-tasks.ts'
import {TrackerError} from '../errors/tracker-error.ts'
import type {Status} from '../notation/readings.ts'

/** The boxes inside the given ones too, each once. */
export function withNestedTasks(curriculum: Curriculum, items: readonly Item[]): readonly Item[] {
  return [
    ...new Set(items.flatMap(item => [item, ...(item.kind === 'task' ? tasksInside(curriculum, item) : [])])),
  ]
}

/**
 * A box that holds others is done when they are, so it is not ticked over their heads, nor unticked while all of them
 * stay ticked. Throws `usage`, naming what would do both.
 */
export function requireAgreement(curriculum: Curriculum, items: readonly Item[], status: Status): void {
  const [first] = findDisagreements(curriculum, items, status)
  if (!first) return
  const verb = status === 'done' ? 'tick' : 'untick'
  throw new TrackerError('usage', `${first.told}, and is done when they are`, {
    hint: `tracker ${verb} ${first.task.id} --all ${verb}s them too`,
  })
}

/** A box that would say something else than those it holds. */
interface Disagreement {
  readonly task: Task
  /** `"Knots" (line 4) holds 3 boxes, 2 of them open`. */
  readonly told: string
}

/** Boxes that a status would set against the boxes they hold. */
export function findDisagreements(
  curriculum: Curriculum,
  items: readonly Item[],
  status: Status,
): readonly Disagreement[] {
  if (status !== 'done' && status !== 'not-started') return []
  const set = new Set(items)
  return items.flatMap(item => {
    if (item.kind !== 'task' || item.box.value === status) return []
    const inside = tasksInside(curriculum, item)
    const others = inside.filter(task => !set.has(task) && task.box.value !== 'skipped')
    const open = others.filter(task => task.box.value !== 'done')
    const staysDone = others.length > 0 && others.length === inside.length && open.length === 0
    const disagrees = status === 'done' ? open.length > 0 : staysDone
    return disagrees ? [{task: item, told: describe(item, inside.length, open.length)}] : []
  })
}

function describe({title, line}: Task, inside: number, open: number): string {
  const count = inside === 1 ? 'a box' : `${inside} boxes`
  const state = open === 0 ? 'all of them ticked' : `${open} of them open`
  return `"${title}" (line ${line}) holds ${count}, ${state}`
}
