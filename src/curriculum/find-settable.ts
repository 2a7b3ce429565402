import {TrackerError} from '../errors/tracker-error.ts'
import {itemCandidate} from './candidates.ts'
import {findEntry} from './find-entry.ts'
import {findItems, itemNaming} from './find-items.ts'
import {matchScopes, narrowScope} from './find-scope.ts'
import {indexNamed, type NameMatch, type Tier} from './index-names.ts'
import type {Concept, Curriculum, Entry, Item, Rating} from './model.ts'
import type {Scope} from './scope.ts'
import {isWithin} from './scope-path.ts'
import {scopedTitles} from './scoped-titles.ts'

/** What `set` may be used on: a value of its own, or a column of a row. */
export type Settable =
  | {readonly kind: 'value'; readonly item: Item}
  | {readonly kind: 'column'; readonly row: RowItem}

type RowItem = Concept | Entry | Rating

/**
 * The value that a label, an id or a key names; where the last `--in` names a row (`interview/1`, `"CAP Theorem"`)
 * rather than a place, a column of that row. Throws what `findItems`, `findEntry` and `findScope` throw.
 */
export function findSettable(curriculum: Curriculum, field: string, within: readonly string[]): Settable {
  const row = findRow(curriculum, within)
  return row ? {kind: 'column', row} : {kind: 'value', item: findValue(curriculum, field, within)}
}

const tiers: readonly Tier[] = ['title', 'address', 'same', 'prefix', 'substring']

/** The row that the last `--in` names. A place of the name wins, unless the row is named better: a whole title over the beginning of one. */
export function findRow(curriculum: Curriculum, within: readonly string[]): RowItem | undefined {
  const text = within.at(-1)
  if (text === undefined) return undefined
  const inside = narrowScope(curriculum, within.slice(0, -1))
  const places = curriculum.scopes.filter(scope => !inside || isWithin(scope, inside))
  const scopes = matchScopes(curriculum, places, text)
  const rows = matchRows(curriculum, text, inside)
  if (!rows) return scopes ? undefined : findEntry(curriculum, text, inside)
  if (scopes && tiers.indexOf(scopes.tier) <= tiers.indexOf(rows.tier)) return undefined
  const [row, ...others] = rows.things
  if (others.length === 0) return row
  throw new TrackerError('item-ambiguous', `"${text}" names ${rows.things.length} rows`, {
    candidates: rows.things.map(itemCandidate),
    hint: `name one by its id: --in ${row?.id}`,
  })
}

function matchRows(
  curriculum: Curriculum,
  text: string,
  inside: Scope | undefined,
): NameMatch<RowItem> | undefined {
  const held = curriculum.items.filter(item => !inside || isWithin(item.scope, inside))
  const match = matchItems(held.filter(isRow), text)
  if (match) return match
  for (const {title, items} of scopedTitles(curriculum, held, text)) {
    const scoped = matchItems(items.filter(isRow), title)
    if (scoped) return scoped
  }
  return undefined
}

function isRow(item: Item): item is RowItem {
  return item.kind === 'concept' || item.kind === 'rating' || item.kind === 'entry'
}

function matchItems<Kind extends Item>(items: readonly Kind[], text: string): NameMatch<Kind> | undefined {
  return indexNamed(items, itemNaming)(text)
}

/** A line of a list is only meant by its whole name: half of one is the beginning of some label. */
function findValue(curriculum: Curriculum, field: string, within: readonly string[]): Item {
  const inside = narrowScope(curriculum, within)
  const held = curriculum.items.filter(item => !inside || isWithin(item.scope, inside))
  const match = matchItems(held, field)
  const isWhole = match !== undefined && match.tier !== 'prefix' && match.tier !== 'substring'
  const isSlot = isWhole && match.things.every(({kind}) => kind === 'slot')
  const search = {within, prefer: isSlot ? 'any' : 'settable', verb: 'set'} as const
  const [item] = findItems(curriculum, [field], search)
  if (!item) throw new TrackerError('item-not-found', `nothing is called "${field}"`)
  return item
}
