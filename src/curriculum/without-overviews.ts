import {normaliseTitle} from '../notation/normalise-title.ts'
import type {ItemDraft} from './draft.ts'
import type {Table} from './model.ts'
import {unitOf} from './reading.ts'
import type {Part, Scope, Section, Unit} from './scope.ts'
import {readUnitName} from './unit-name.ts'

interface TablesAndItems {
  readonly tables: readonly Table[]
  readonly items: readonly ItemDraft[]
}

const fewestRows = 2

/** What a row of an overview may stand for. */
type Place = Unit | Part | Section

/**
 * A table outside the units whose rows are the units, or the sections, once more sums them up: what is to be done stands in
 * them, and is counted there.
 *
 *     | Week | Topic  | Status |
 *     | 1    | Basics | ✅     |
 *
 *     ## Week 1: Basics
 *     - [x] read
 */
export function withoutOverviews({tables, items}: TablesAndItems, places: readonly Place[]): TablesAndItems {
  if (places.length < fewestRows || !tables.some(isOutside)) return {tables, items}
  const held = new Set(items.flatMap(item => placesAround(item.scope).filter(place => holds(place, item))))
  const placeOfName = indexNames(places)
  const overviews = new Set(
    tables.filter(isOutside).filter(table => {
      const names = items.flatMap(item => ('table' in item && item.table === table ? [item.title] : []))
      const named = names.flatMap(name => findPlace(placeOfName, name) ?? [])
      const filled = named.filter(place => held.has(place) && !placesAround(table.scope).includes(place))
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

/** A section may also hold labelled values and notes, which say nothing of how far it has come. */
function holds(place: Scope, {kind}: ItemDraft): boolean {
  return place.kind === 'unit' || kind === 'concept' || kind === 'task' || kind === 'question'
}

/** The headings over something. */
function placesAround(scope: Scope): readonly Scope[] {
  return scope.parent ? [scope, ...placesAround(scope.parent)] : [scope]
}

type PlacesByName = ReadonlyMap<string, Place>

function indexNames(places: readonly Place[]): PlacesByName {
  const index = new Map<string, Place>()
  for (const place of places) {
    const names = place.kind === 'unit' ? [place.name, place.title, ...numberOf(place.title)] : [place.title]
    for (const name of names) {
      const key = normaliseTitle(name)
      if (key !== '' && !index.has(key)) index.set(key, place)
    }
  }
  return index
}

function findPlace(places: PlacesByName, name: string): Place | undefined {
  const known = places.get(normaliseTitle(name))
  if (known) return known
  const [number] = numberOf(name)
  return number === undefined ? undefined : places.get(normaliseTitle(number))
}

/** `week 1` of `Week 1: Basics` and of `W1`, in the language of the file. */
function numberOf(title: string): readonly string[] {
  const name = readUnitName(title)
  return name?.number == null ? [] : [`${name.canonical} ${name.number}`]
}
