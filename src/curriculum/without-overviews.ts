import {normaliseTitle} from '../notation/normalise-title.ts'
import type {ItemDraft} from './draft.ts'
import type {Table} from './model.ts'
import {unitOf} from './reading.ts'
import type {Unit} from './scope.ts'
import {readUnitName} from './unit-name.ts'

interface TablesAndItems {
  readonly tables: readonly Table[]
  readonly items: readonly ItemDraft[]
}

const fewestRows = 2

/**
 * A table outside the units whose rows are the units once more sums them up: what is to be done stands in the units
 * themselves, and is counted there.
 *
 *     | Week | Topic  | Status |
 *     | 1    | Basics | ✅     |
 *
 *     ## Week 1: Basics
 *     - [x] read
 */
export function withoutOverviews({tables, items}: TablesAndItems, units: readonly Unit[]): TablesAndItems {
  if (units.length < fewestRows || !tables.some(isOutside)) return {tables, items}
  const held = new Set(items.map(({unit}) => unit?.id))
  const unitOfName = indexNames(units)
  const overviews = new Set(
    tables.filter(isOutside).filter(table => {
      const names = items.flatMap(item => ('table' in item && item.table === table ? [item.title] : []))
      const named = names.flatMap(name => findUnit(unitOfName, name) ?? [])
      const filled = named.filter(unit => held.has(unit.id))
      return names.length >= fewestRows && named.length === names.length && filled.length * 2 > names.length
    }),
  )
  if (overviews.size === 0) return {tables, items}
  return {
    tables: tables.map(table => (overviews.has(table) ? {...table, kind: 'reference'} : table)),
    items: items.filter(item => !('table' in item && overviews.has(item.table))),
  }
}

function isOutside({kind, scope}: Table): boolean {
  return kind === 'status' && unitOf(scope) === null
}

type UnitsByName = ReadonlyMap<string, Unit>

function indexNames(units: readonly Unit[]): UnitsByName {
  const index = new Map<string, Unit>()
  for (const unit of units) {
    for (const name of [unit.name, unit.title, ...numberOf(unit.title)]) {
      const key = normaliseTitle(name)
      if (key !== '' && !index.has(key)) index.set(key, unit)
    }
  }
  return index
}

function findUnit(units: UnitsByName, name: string): Unit | undefined {
  const known = units.get(normaliseTitle(name))
  if (known) return known
  const [number] = numberOf(name)
  return number === undefined ? undefined : units.get(normaliseTitle(number))
}

/** `week 1` of `Week 1: Basics` and of `W1`, in the language of the file. */
function numberOf(title: string): readonly string[] {
  const name = readUnitName(title)
  return name?.number == null ? [] : [`${name.canonical} ${name.number}`]
}
