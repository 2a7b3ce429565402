import type {Measured} from './derived-values.ts'
import {isDone, isTrackable, statusOf} from './item-facts.ts'
import type {Curriculum} from './model.ts'
import type {Tally} from './progress.ts'
import type {Scope} from './scope.ts'

const known = new WeakMap<Curriculum, ReadonlyMap<Scope, Tally>>()

/** How much is done in every place that holds something, with all that is inside it; the document counts as `status` does. */
export function tallyScopes(
  curriculum: Curriculum,
  {completion, units}: Measured,
): ReadonlyMap<Scope, Tally> {
  const before = known.get(curriculum)
  if (before) return before
  const tallies = new Map<Scope, {done: number; total: number}>()
  for (const item of curriculum.items) {
    if (!isTrackable(item) || statusOf(item) === 'skipped') continue
    for (let scope: Scope | null = item.scope; scope; scope = scope.parent) {
      const tally = tallies.get(scope) ?? {done: 0, total: 0}
      tally.total++
      if (isDone(item)) tally.done++
      tallies.set(scope, tally)
    }
  }
  for (const {unit, done, total} of units) {
    if ((tallies.get(unit)?.total ?? 0) < total) tallies.set(unit, {done, total})
  }
  const [root] = curriculum.scopes
  if (root) tallies.set(root, completion)
  known.set(curriculum, tallies)
  return tallies
}
