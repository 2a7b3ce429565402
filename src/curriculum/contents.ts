import {addCensus, type Census, emptyCensus, type MutableCensus} from './census.ts'
import {addItem, isCounted} from './count-item.ts'
import type {Item} from './model.ts'
import type {Scope} from './scope.ts'
import {unitOf} from './scope-path.ts'
import type {Shelf} from './shelf.ts'

/** What is right in a scope. */
export interface ScopeContents {
  /** Of each run of items that follow each other, where it begins and how many they are. */
  readonly runs: readonly number[]
  /** `null` where nothing is to be done. */
  readonly census: Census | null
  /** The number of the nearest unit around it, the scope included; `noUnit` where there is none. */
  readonly unit: number
}

/** What is right in the scopes of a document, and what that comes to; only numbers, so that it is right for any text. */
export interface Contents {
  /** Of the scope at a position. */
  readonly at: (scope: number) => ScopeContents
  /** By rows: `wholeRow`, then `rowOf` each unit. */
  readonly sums: Sums
  /** Scopes that hold something else than when the contents were put together. */
  readonly changed: ReadonlySet<number>
}

/** What is in a unit outside the units in it, and what is in no unit. */
export interface Sums {
  readonly length: number
  readonly at: (row: number) => Census
  readonly changed: ReadonlySet<number>
}

export const noUnit = -1
/** All that is counted. */
export const wholeRow = 0

/** Of a unit by its number, or of what no unit holds. */
export function rowOf(unit: number): number {
  return unit + 2
}

const nothing: Census = emptyCensus()

/** Goes through all items. */
export function makeContents(items: readonly Item[], scopes: Shelf<Scope>): Contents {
  const all = scopes.all()
  const numbers = new Map<Scope, number>()
  for (const scope of all) if (scope.kind === 'unit') numbers.set(scope, numbers.size)
  const drafts = all.map((scope): Draft => {
    const unit = unitOf(scope)
    return {runs: [], census: null, unit: unit ? (numbers.get(unit) ?? noUnit) : noUnit}
  })
  fill(drafts, items, scopes)
  const sums = Array.from({length: rowOf(numbers.size)}, emptyCensus)
  for (const {census, unit} of drafts) {
    if (!census) continue
    for (const row of [wholeRow, rowOf(unit)]) addCensus(sums[row] ?? emptyCensus(), census)
  }
  return {
    at: scope => drafts[scope] ?? {runs: [], census: null, unit: noUnit},
    sums: {length: sums.length, at: row => sums[row] ?? nothing, changed: new Set()},
    changed: new Set(),
  }
}

interface Draft {
  readonly runs: number[]
  census: MutableCensus | null
  readonly unit: number
}

function fill(drafts: readonly Draft[], items: readonly Item[], scopes: Shelf<Scope>): void {
  let scope: Scope | undefined
  let here: Draft | undefined
  items.forEach((item, position) => {
    if (item.scope !== scope) {
      scope = item.scope
      here = drafts[scopes.positionOf(scope)]
      here?.runs.push(position, 0)
    }
    if (!here) return
    const last = here.runs.length - 1
    here.runs[last] = (here.runs[last] ?? 0) + 1
    if (!isCounted(item)) return
    here.census ??= emptyCensus()
    addItem(here.census, item, 1)
  })
}

/** An item that became another of the same kind, in the same scope. */
export interface ItemChange {
  readonly was: Item
  readonly is: Item
}

/** The contents when some items have become others; all else is shared. `scopes` are those of what is. */
export function changeContents(
  contents: Contents,
  changes: readonly ItemChange[],
  scopes: Pick<Shelf<Scope>, 'positionOf'>,
): Contents {
  const own = new Map<number, ScopeContents>()
  const sums = new Map<number, Census>()
  for (const change of changes.filter(({is}) => isCounted(is))) {
    const scope = scopes.positionOf(change.is.scope)
    const here = own.get(scope) ?? contents.at(scope)
    own.set(scope, {...here, census: changeCensus(here.census, change)})
    for (const row of [wholeRow, rowOf(here.unit)])
      sums.set(row, changeCensus(sums.get(row) ?? contents.sums.at(row), change))
  }
  return {
    at: scope => own.get(scope) ?? contents.at(scope),
    sums: {
      length: contents.sums.length,
      at: row => sums.get(row) ?? contents.sums.at(row),
      changed: new Set([...contents.sums.changed, ...sums.keys()]),
    },
    changed: new Set([...contents.changed, ...own.keys()]),
  }
}

function changeCensus(before: Census | null, {was, is}: ItemChange): Census {
  const census = emptyCensus()
  addCensus(census, before ?? nothing)
  addItem(census, was, -1)
  addItem(census, is, 1)
  return census
}
