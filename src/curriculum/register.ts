import {type Contents, changeContents, type ItemChange, makeContents} from './contents.ts'
import {changeLowRated, findLowRated, type LowRated} from './low-rated.ts'
import {countMarks, type MarkCounts, recountMarks} from './mark-counts.ts'
import type {Item, Table} from './model.ts'
import type {Scope} from './scope.ts'
import {unitOf} from './scope-path.ts'
import type {Shelf} from './shelf.ts'

/** What all items together come to, and where among them, and among the scopes, those stand that have to be looked at. */
export interface Register extends Positions {
  readonly contents: Contents
  readonly low: LowRated
  readonly marks: MarkCounts
}

/** What stays as it is when items become others of the same kinds. */
export interface Positions {
  readonly fields: readonly number[]
  readonly entries: readonly number[]
  readonly ratings: readonly number[]
  /** Boxes that are in other boxes. */
  readonly nested: readonly number[]
  /** Among the tables. */
  readonly logs: readonly number[]
  /** Among the scopes, the units, each of which has the number of its place here. */
  readonly units: readonly number[]
  /** The numbers of units with a mark in their headings. */
  readonly marked: readonly number[]
  /** Of each unit in another one its number, and that of the nearest around it. */
  readonly inner: readonly (readonly [unit: number, around: number])[]
  /** Among the scopes, those that tell in their headings how far they have come. */
  readonly totals: readonly number[]
}

interface Things {
  readonly items: readonly Item[]
  readonly tables: readonly Table[]
  readonly scopes: Shelf<Scope>
}

/** Goes through all of them. */
export function makeRegister({items, tables, scopes}: Things): Register {
  const fields: number[] = []
  const entries: number[] = []
  const ratings: number[] = []
  const nested: number[] = []
  items.forEach((item, position) => {
    if (item.kind === 'field') fields.push(position)
    else if (item.kind === 'entry') entries.push(position)
    else if (item.kind === 'rating') ratings.push(position)
    else if (item.kind === 'task' && item.parent) nested.push(position)
  })
  const logs = tables.flatMap(({kind}, position) => (kind === 'log' ? [position] : []))
  const positions: Positions = {fields, entries, ratings, nested, logs, ...findInScopes(scopes.all())}
  const [contents, low, marks] = [makeContents(items, scopes), findLowRated(items), countMarks(items)]
  return {...positions, contents, low, marks}
}

function findInScopes(scopes: readonly Scope[]): Pick<Positions, 'units' | 'marked' | 'inner' | 'totals'> {
  const units: number[] = []
  const marked: number[] = []
  const inner: (readonly [number, number])[] = []
  const totals: number[] = []
  const numbers = new Map<Scope, number>()
  for (const [position, scope] of scopes.entries()) {
    if (scope.total) totals.push(position)
    if (scope.kind !== 'unit') continue
    const number = units.push(position) - 1
    numbers.set(scope, number)
    if (scope.mark) marked.push(number)
  }
  for (const [unit, number] of numbers) {
    const around = unit.parent && unitOf(unit.parent)
    if (around) inner.push([number, numbers.get(around) ?? number])
  }
  return {units, marked, inner, totals}
}

/** The register when some items, by their positions, have become others. */
export function changeRegister(
  register: Register,
  changes: ReadonlyMap<number, ItemChange>,
  scopes: Pick<Shelf<Scope>, 'positionOf'>,
): Register {
  if (changes.size === 0) return register
  const list = [...changes.values()]
  const contents = changeContents(register.contents, list, scopes)
  const low = changeLowRated(register.low, changes)
  return {...register, contents, low, marks: recountMarks(register.marks, list)}
}
