import {amendRow} from '../markdown/amend-row.ts'
import type {TableBlock} from '../markdown/block.ts'
import type {ChangedLine} from '../markdown/changed-line.ts'
import {slugTitle} from '../notation/slug-title.ts'
import {plainKey} from './address-items.ts'
import type {Amending} from './amending.ts'
import {circleLegend} from './circle-legend.ts'
import {classifyTable, knownStatusHeaders} from './classify-table.ts'
import type {ItemDraft} from './draft.ts'
import {itemsOfTable} from './items-of-table.ts'
import type {Item, Row, Table} from './model.ts'
import {readTableItems} from './read-table-items.ts'
import {unitOf} from './reading.ts'

/** Reads one row of a table again, the one that the line is. */
export function amendRowOf({known, rows}: Amending, line: ChangedLine): boolean {
  const {text, lines} = known.curriculum
  const {start, end} = line.was
  const {at, firstFrom} = known.shelves.tables
  const index = firstFrom(lines.lineAt(start) + 1) - 1
  const table = index < 0 ? undefined : at(index)
  const isHere = table && table.span.start <= end && start <= table.span.end
  const amended = isHere ? amendRow(text, table.rows, line) : undefined
  if (!amended) return false
  const ofTable = rows.get(index) ?? new Map<number, Row>()
  rows.set(index, ofTable.set(amended.index, amended.row))
  return true
}

/** All tables, with the items of those in which rows became others; `undefined` where more follows from these rows. */
export function amendTables(amending: Amending): ReadonlyMap<number, Table> | undefined {
  const tables = new Map<number, Table>()
  for (const [index, changed] of amending.rows) {
    const table = amendTable(amending, index, changed)
    if (!table) return undefined
    tables.set(index, table)
  }
  return tables
}

function amendTable(amending: Amending, index: number, changed: ReadonlyMap<number, Row>): Table | undefined {
  const {known, carried, reading, grounds} = amending
  const [was, is] = [known.shelves.tables.at(index), carried.shelves.tables.at(index)]
  if (was.kind === 'reference' || hasSeveralPeople(was)) return undefined
  const [old, now] = [blockOf(was), blockOf(is, changed)]
  if (!tellsTheSame(amending, old, now)) return undefined
  const {marks, settings, text} = reading
  const clues = {marks, settings, text, known: new Set(grounds.statusHeaders)}
  const table = classifyTable(now, is.scope, clues)
  if (table.kind !== was.kind || rolesOf(table) !== rolesOf(was)) return undefined
  const {items} = readTableItems(reading, table)
  return placeItems(amending, {was, items}) ? table : undefined
}

function hasSeveralPeople({columns}: Table): boolean {
  return columns.filter(({role}) => role === 'status').length > 1
}

function blockOf(table: Table, changed?: ReadonlyMap<number, Row>): TableBlock {
  const rows = table.rows.map((row, index) => changed?.get(index) ?? row)
  const {delimiter, header, span} = table
  return {kind: 'table', level: 0, quoted: false, span, delimiter, rows: [header, ...rows]}
}

function rolesOf({columns}: Table): string {
  return JSON.stringify(columns.map(({header, role}) => [header, role]))
}

/** Neither circles and crosses, nor a header over marks that is there in one of them only. */
function tellsTheSame({reading}: Amending, old: TableBlock, now: TableBlock): boolean {
  if (circleLegend([old]).length + circleLegend([now]).length > 0) return false
  const [before, after] = [old, now].map(block => [...knownStatusHeaders([block], reading.marks)].join('\n'))
  return before === after
}

interface ReadTable {
  readonly was: Table
  readonly items: readonly ItemDraft[]
}

/** The items of a table in the places of those that it had; `false` when they are others, or are called otherwise. */
function placeItems({known, items: placed}: Amending, {was, items}: ReadTable): boolean {
  const places = itemsOfTable(known.curriculum, was)
  if (places.length !== items.length) return false
  const isOverview = was.kind === 'status' && unitOf(was.scope) === null
  return items.every((item, index) => {
    const {position, item: before} = places[index] ?? {}
    if (position === undefined || before?.kind !== item.kind || before.row !== rowOf(item)) return false
    const isRenamed = before.title !== item.title
    const key = isRenamed ? newKey(known.shelves.items.all(), before, item) : before.key
    if (key === undefined || (isRenamed && isOverview)) return false
    placed.set(position, {was: before, is: {...item, id: before.id, key}})
    return true
  })
}

function rowOf(item: Item): number {
  return 'row' in item ? item.row : -1
}

/** The key of an item with another title; `undefined` where it, or the one before, is any other's name as well. */
function newKey(items: readonly Item[], before: Item, item: ItemDraft): string | undefined {
  const slugs = [before.title, item.title].map(title => slugTitle(title) || 'item')
  if (slugs[0] === slugs[1]) return before.key
  if (before.key !== plainKey(before)) return undefined
  const isTaken = items.some(other => {
    const own = other.key.slice(other.key.lastIndexOf('/') + 1)
    return other !== before && (slugs.includes(own) || slugs.includes(own.replace(/-\d+$/, '')))
  })
  return isTaken ? undefined : plainKey(item)
}
