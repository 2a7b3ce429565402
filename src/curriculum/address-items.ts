import {slugTitle} from '../notation/slug-title.ts'
import type {ItemDraft} from './draft.ts'
import type {Item} from './model.ts'
import type {Scope, Unit} from './scope.ts'

/**
 * Gives every item its id and its key.
 *
 * The id is a position, `3.2`: the second item of unit 3; `w3.2` where units share numbers; `core-skills.4` elsewhere.
 * The key is stable, `w3/cap-theorem`; items of one name in one place are told apart by the headings and labels
 * over them, then by number.
 */
export function addressItems(drafts: readonly ItemDraft[], units: readonly Unit[]): readonly Item[] {
  const placeOf = idPlaces(units)
  const counts = new Map<string, number>()
  const keys = itemKeys(drafts)
  return drafts.map((draft, index) => {
    const place = placeOf(draft)
    const count = (counts.get(place) ?? 0) + 1
    counts.set(place, count)
    draft.id = `${place}.${count}`
    draft.key = keys[index] ?? ''
    return draft
  })
}

type Placed = Pick<Item, 'scope' | 'unit'>

/** The first half of an id, by where something stands. */
export function idPlaces(units: readonly Unit[]): (thing: Placed) => string {
  const prefixes = unitPrefixes(units)
  return ({unit, scope}) => (unit ? (prefixes.get(unit) ?? unit.id) : headedScope(scope).slug)
}

/** The key of something that no other thing in its place is called like. */
export function plainKey(thing: Placed & Pick<Item, 'title'>): string {
  return joinKey(placeKey(thing), [], thing.title)
}

/** The bare number, where no other unit has it. */
function unitPrefixes(units: readonly Unit[]): ReadonlyMap<Unit, string> {
  const times = new Map<number, number>()
  for (const {number} of units) if (number !== null) times.set(number, (times.get(number) ?? 0) + 1)
  return new Map(
    units.map(unit => [
      unit,
      unit.number !== null && times.get(unit.number) === 1 ? `${unit.number}` : unit.id,
    ]),
  )
}

function itemKeys(drafts: readonly ItemDraft[]): readonly string[] {
  const short = drafts.map(plainKey)
  const long = qualify(drafts, short, draft => joinKey(placeKey(draft), innerSlugs(draft.scope), draft.title))
  const taken = new Set(long)
  const seen = new Map<string, number>()
  return long.map(key => {
    const count = (seen.get(key) ?? 0) + 1
    seen.set(key, count)
    return count === 1 ? key : firstFree(key, count, taken)
  })
}

/** Where several items have one key, each takes the longer one. */
function qualify(
  drafts: readonly ItemDraft[],
  keys: readonly string[],
  longer: (draft: ItemDraft) => string,
): readonly string[] {
  const times = new Map<string, number>()
  for (const key of keys) times.set(key, (times.get(key) ?? 0) + 1)
  return keys.map((key, index) => {
    const draft = drafts[index]
    return draft && (times.get(key) ?? 0) > 1 ? longer(draft) : key
  })
}

function firstFree(key: string, from: number, taken: Set<string>): string {
  let count = from
  while (taken.has(`${key}-${count}`)) count++
  taken.add(`${key}-${count}`)
  return `${key}-${count}`
}

function joinKey(place: string, inner: readonly string[], title: string): string {
  return [place, ...inner, slugTitle(title) || 'item'].join('/')
}

function placeKey({unit, scope}: Placed): string {
  return unit ? unit.id : headedScope(scope).slug
}

/** Slugs between the unit, or the headed section, and the item. */
function innerSlugs(scope: Scope): readonly string[] {
  const slugs: string[] = []
  for (let at: Scope | null = scope; at?.kind === 'section'; at = at.parent) {
    if (at.form === 'heading' && !isBelowUnit(at)) break
    slugs.unshift(slugTitle(at.title) || at.slug)
  }
  return slugs
}

function isBelowUnit(scope: Scope): boolean {
  for (let at = scope.parent; at; at = at.parent) if (at.kind === 'unit') return true
  return false
}

/** The nearest scope that has a heading of its own. */
function headedScope(scope: Scope): Scope {
  const isHeaded = scope.kind !== 'section' || scope.form === 'heading'
  return isHeaded || !scope.parent ? scope : headedScope(scope.parent)
}
