import type {Measured} from './measure-progress.ts'
import type {Curriculum} from './model.ts'
import type {Tally} from './progress.ts'
import type {Scope} from './scope.ts'
import {rootOf, shelvesOf} from './shelves.ts'
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
  const {scopes, register} = shelvesOf(curriculum)
  const {contents} = register()
  for (let position = 0; position < scopes.length; position++) {
    const {census} = contents.at(position)
    const here = census ? tallyCensus(census) : null
    if (!here || here.total === 0) continue
    for (let scope: Scope | null = scopes.at(position); scope; scope = scope.parent) {
      const tally = tallies.get(scope) ?? {done: 0, total: 0}
      tally.total += here.total
      tally.done += here.done
      tallies.set(scope, tally)
    }
  }
  for (const {unit, done, total} of units) {
    if ((tallies.get(unit)?.total ?? 0) < total) tallies.set(unit, {done, total})
  }
  const root = rootOf(curriculum)
  if (root) tallies.set(root, completion)
  known.set(curriculum, tallies)
  return tallies
}
