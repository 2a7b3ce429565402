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
  if (status !== 'done' && status !== 'not-started') return
  const set = new Set(items)
  for (const item of items) {
    if (item.kind !== 'task' || item.box.value === status) continue
    const inside = tasksInside(curriculum, item)
    const others = inside.filter(task => !set.has(task) && task.box.value !== 'skipped')
    const open = others.filter(task => task.box.value !== 'done')
    if (status === 'done' && open.length > 0) throw refusal(item, {inside, open})
    if (
      status === 'not-started' &&
      others.length > 0 &&
      others.length === inside.length &&
      open.length === 0
    ) {
      throw refusal(item, {inside, open})
    }
  }
}

interface Inside {
  readonly inside: readonly Task[]
  readonly open: readonly Task[]
}

function refusal({title, id, line}: Task, {inside, open}: Inside): TrackerError {
  const count = inside.length === 1 ? 'a box' : `${inside.length} boxes`
  const state = open.length === 0 ? 'all of them ticked' : `${open.length} of them open`
  const verb = open.length === 0 ? 'untick' : 'tick'
  return new TrackerError(
    'usage',
    `"${title}" (line ${line}) holds ${count}, ${state}, and is done when they are`,
    {
      hint: `tracker ${verb} ${id} --all ${verb}s them too`,
    },
  )
}
