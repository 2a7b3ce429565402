import type {Measured} from './derived-values.ts'
import type {Curriculum} from './model.ts'
import type {Tally} from './progress.ts'
import type {Scope} from './scope.ts'
import {surveyItems} from './survey-items.ts'
import {tallyCensus} from './tally.ts'

const known = new WeakMap<Curriculum, ReadonlyMap<Scope, Tally>>()

/** How much is done in every place that holds something, with all that is inside it; the document counts as `status` does. */
export function tallyScopes(
  curriculum: Curriculum,
  {completion, units}: Measured,
): ReadonlyMap<Scope, Tally> {
  const before = known.get(curriculum)
  if (before) return before
  const tallies = new Map<Scope, {done: number; total: number}>()
  for (const [place, {census}] of surveyItems(curriculum).scopes) {
    const here = census ? tallyCensus(census) : null
    if (!here || here.total === 0) continue
    for (let scope: Scope | null = place; scope; scope = scope.parent) {
      const tally = tallies.get(scope) ?? {done: 0, total: 0}
      tally.total += here.total
      tally.done += here.done
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
