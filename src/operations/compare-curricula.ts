import {confidenceOf, contentOf, dateOf, noteOf, statusOf} from '../curriculum/item-facts.ts'
import type {Curriculum, Item} from '../curriculum/model.ts'
import {describe, type FieldChange} from './item-change.ts'
import type {Change, FieldContent} from './operation.ts'

/** One item that says something else than before. */
export interface ItemDifference {
  /** As it is now; as it was, when it is gone. */
  readonly item: Item
  readonly kind: 'added' | 'removed' | 'changed'
  /** What it says now; of an item that came or went, its title. */
  readonly fields: readonly FieldChange[]
}

/**
 * What somebody else's edit did to the items, in document order: known by their keys, and where just one of a kind
 * went and one came in the same place, it was renamed. Values that follow from others come last.
 */
export function compareCurricula(before: Curriculum, after: Curriculum): readonly ItemDifference[] {
  if (before.text === after.text) return []
  const [old, now] = [byKey(before), byKey(after)]
  const gone = before.items.filter(({key}) => !now.has(key))
  const come = after.items.filter(({key}) => !old.has(key))
  const renamed = new Map(come.flatMap(item => pairs(item, gone, come)))
  const kept = after.items.flatMap((item): readonly ItemDifference[] => {
    const was = old.get(item.key) ?? renamed.get(item)
    if (!was) return [{item, kind: 'added', fields: [{field: 'title', before: null, after: item.title}]}]
    const fields = differingFields(was, item)
    return fields.length === 0 ? [] : [{item, kind: 'changed', fields}]
  })
  const namesakes = new Set(renamed.values())
  const lost = gone
    .filter(item => !namesakes.has(item))
    .map((item): ItemDifference => {
      return {item, kind: 'removed', fields: [{field: 'title', before: item.title, after: null}]}
    })
  return [...kept, ...lost].toSorted((a, b) => Number(isDerived(a.item)) - Number(isDerived(b.item)))
}

/** As a change of ours is told. */
export function changesOf(differences: readonly ItemDifference[]): readonly Change[] {
  return differences.flatMap(({item, fields}) => fields.map(field => describe(item, field)))
}

function byKey({items}: Curriculum): ReadonlyMap<string, Item> {
  return new Map(items.map(item => [item.key, item]))
}

function pairs(item: Item, gone: readonly Item[], come: readonly Item[]): readonly (readonly [Item, Item])[] {
  const isAlike = (other: Item): boolean => other.kind === item.kind && other.scope.slug === item.scope.slug
  const [was, ...more] = gone.filter(isAlike)
  return was && more.length === 0 && come.filter(isAlike).length === 1 ? [[item, was]] : []
}

/** The day of a date and the stars of a rating are their values too: told once. */
function differingFields(was: Item, is: Item): readonly FieldChange[] {
  const isField = is.kind === 'field'
  const facts: readonly (readonly [string, FieldContent, FieldContent])[] = [
    ['title', was.title, is.title],
    ['status', statusOf(was), statusOf(is)],
    ['confidence', confidenceOf(was), confidenceOf(is)],
    ['date', isField ? null : dateOf(was), isField ? null : dateOf(is)],
    ['note', noteOf(was), noteOf(is)],
    ['value', contentFor(was), contentFor(is)],
  ]
  const fields = facts
    .filter(([, before, after]) => before !== after)
    .map(([field, before, after]) => ({field, before, after}))
  const isAnswered = is.kind === 'question' && fields.some(({field}) => field === 'status')
  return isAnswered ? fields.filter(({field}) => field !== 'value') : fields
}

function contentFor(item: Item): FieldContent {
  if (item.kind === 'field' && item.value.value.type === 'rating') return null
  if (item.kind === 'entry') return entryContent(item)
  return contentOf(item)
}

/** The cells that neither the day nor the note tells. */
function entryContent({table, row}: Extract<Item, {kind: 'entry'}>): string {
  const cells = table.rows[row]?.cells ?? []
  return cells
    .filter((_, index) => !['date', 'note', 'number'].includes(table.columns[index]?.role ?? 'other'))
    .map(({plain}) => plain)
    .join(' · ')
}

function isDerived(item: Item): boolean {
  return (
    item.kind === 'field' && item.role !== 'other' && item.role !== 'started' && item.role !== 'next-review'
  )
}
