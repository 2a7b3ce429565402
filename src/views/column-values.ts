import {confidenceOf, contentOf, dateOf, noteOf, statusOf} from '../curriculum/item-facts.ts'
import type {Item} from '../curriculum/model.ts'
import {placeOf} from '../curriculum/scope-path.ts'
import {repairText} from '../notation/repair-text.ts'
import {entryText} from './entry-text.ts'
import type {ListColumnName} from './list-columns.ts'

export type ColumnValue = string | number | null

/** What the columns of a list hold, for a document that people open with another program: damage is repaired. */
export function valuesOf(item: Item, names: readonly ListColumnName[]): readonly ColumnValue[] {
  return names.map(name => {
    const value = columnValues[name](item)
    return typeof value === 'string' ? repairText(value) : value
  })
}

/** Words as the JSON interface has them. */
const columnValues: Readonly<Record<ListColumnName, (item: Item) => ColumnValue>> = {
  id: item => item.id,
  key: item => item.key,
  kind: item => item.kind,
  status: statusOf,
  title: item => item.title,
  confidence: confidenceOf,
  date: dateOf,
  note: noteOf,
  value: item => (item.kind === 'entry' ? entryText(item) : contentOf(item)),
  place: placeOf,
  line: item => item.line,
}
