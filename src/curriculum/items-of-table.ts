import type {Concept, Curriculum, Item, Table} from './model.ts'
import {shelvesOf} from './shelves.ts'

/** An item that is a row of a table. */
type RowItem = Extract<Item, {readonly table: Table}>

/** The items of a table with their positions among all, in order; no other items are made. */
export function itemsOfTable(
  curriculum: Curriculum,
  table: Table,
): readonly {readonly position: number; readonly item: RowItem}[] {
  const {lines} = curriculum
  const {at, firstFrom} = shelvesOf(curriculum).items
  const found: {readonly position: number; readonly item: RowItem}[] = []
  const end = firstFrom(lines.lineAt(table.span.end) + 1)
  for (let position = firstFrom(lines.lineAt(table.span.start)); position < end; position++) {
    const item = at(position)
    if ('table' in item && item.table === table) found.push({position, item})
  }
  return found
}

export function conceptsOf(curriculum: Curriculum, table: Table): readonly Concept[] {
  return itemsOfTable(curriculum, table).flatMap(({item}) => (item.kind === 'concept' ? [item] : []))
}
