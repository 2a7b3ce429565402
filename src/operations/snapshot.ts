import {titleWithoutTotal} from '../curriculum/heading-total.ts'
import {confidenceOf, contentOf, dateOf, noteOf, statusOf} from '../curriculum/item-facts.ts'
import type {
  Cell,
  Column,
  ColumnRole,
  Concept,
  Curriculum,
  Entry,
  Item,
  List,
  Rating,
  Table,
} from '../curriculum/model.ts'
import type {Scope} from '../curriculum/scope.ts'
import type {FieldContent} from './operation.ts'
import {itemSubjects, listSubjects, scopeSubject, scopeSubjects, tableSubjects} from './subjects.ts'

/**
 * What a curriculum says, by identity and value and without any position: subject → field → content.
 * Two snapshots differ in what has really changed.
 */
export type Snapshot = ReadonlyMap<string, Facts>
export type Facts = Readonly<Record<string, FieldContent>>

export function takeSnapshot(curriculum: Curriculum): Snapshot {
  const snapshot = new Map<string, Facts>()
  for (const [item, subject] of itemSubjects(curriculum)) snapshot.set(subject, itemFacts(item))
  for (const [scope, subject] of scopeSubjects(curriculum)) snapshot.set(subject, scopeFacts(scope))
  for (const [list, subject] of listSubjects(curriculum)) snapshot.set(subject, listFacts(list))
  for (const [table, subject] of tableSubjects(curriculum)) snapshot.set(subject, tableFacts(table))
  return snapshot
}

export function scopeFacts(scope: Scope): Facts {
  return {
    title: titleWithoutTotal(scope),
    total: scope.total?.raw ?? null,
    parent: scope.parent ? scopeSubject(scope.parent) : null,
    mark: scope.kind === 'unit' ? (scope.mark?.status ?? null) : null,
  }
}

export function itemFacts(item: Item): Facts {
  return {
    kind: item.kind,
    title: item.kind === 'entry' ? null : item.title,
    scope: scopeSubject(item.scope),
    status: statusOf(item),
    confidence: confidenceOf(item),
    date: item.kind === 'field' ? null : dateOf(item),
    note: noteOf(item),
    value: contentOf(item),
    remark: remarkOf(item),
    ...rowFacts(item),
  }
}

/** Whether two items have the same titles and certainly the same facts, told without putting these together. */
export function isSameItem(one: Item, other: Item): boolean {
  return (
    one.kind === other.kind &&
    one.title === other.title &&
    scopeSubject(one.scope) === scopeSubject(other.scope) &&
    statusOf(one) === statusOf(other) &&
    confidenceOf(one) === confidenceOf(other) &&
    dateOf(one) === dateOf(other) &&
    noteOf(one) === noteOf(other) &&
    contentOf(one) === contentOf(other) &&
    remarkOf(one) === remarkOf(other) &&
    isSameRow(one, other)
  )
}

/** What stands behind a mark: `· 12 of 12` in `✅ Done · 12 of 12`. */
function remarkOf(item: Item): FieldContent {
  return item.kind === 'concept' ? item.status.raw.slice(item.status.value.markLength) : null
}

/** Columns without a meaning of their own are kept all the same. */
function rowFacts(item: Item): Facts {
  if (!isRowItem(item)) return {}
  const facts: Record<string, FieldContent> = {}
  const cells = cellsOf(item)
  const count = Math.max(item.table.columns.length, cells.length)
  for (let index = 0; index < count; index++) {
    if (isFact(item, index)) facts[cellField(index)] = cells[index]?.plain ?? ''
  }
  return facts
}

function isSameRow(one: Item, other: Item): boolean {
  if (!isRowItem(one) || !isRowItem(other)) return isRowItem(one) === isRowItem(other)
  const [cells, others] = [cellsOf(one), cellsOf(other)]
  if (one.table.columns.length !== other.table.columns.length || cells.length !== others.length) return false
  const count = Math.max(one.table.columns.length, cells.length)
  for (let index = 0; index < count; index++) {
    const isHeld = isFact(one, index)
    if (isHeld !== isFact(other, index)) return false
    if (isHeld && cells[index]?.plain !== others[index]?.plain) return false
  }
  return true
}

type RowItem = Concept | Entry | Rating

function isRowItem(item: Item): item is RowItem {
  return item.kind === 'concept' || item.kind === 'entry' || item.kind === 'rating'
}

function cellsOf({table, row}: RowItem): readonly Cell[] {
  return table.rows[row]?.cells ?? []
}

function isFact({kind, table}: RowItem, column: number): boolean {
  const role = table.columns[column]?.role ?? 'other'
  return role === 'other' || role === 'number' || kind === 'entry'
}

/** The snapshot's name for a cell of an item's row. */
export function cellField(column: number): string {
  return `column ${column + 1}`
}

export function listFacts(list: List): Facts {
  return {entries: listContent(list.entries.map(entry => entry.text))}
}

export function isSameList(one: List, other: List): boolean {
  const [entries, others] = [one.entries, other.entries]
  return entries.length === others.length && entries.every(({text}, index) => text === others[index]?.text)
}

/** A list's entries as one value. */
export function listContent(texts: readonly (string | null)[]): string {
  return JSON.stringify(texts)
}

/** Which column of a log says what its entries are called depends on what is filled in, and changes nothing. */
function meaningOf({kind}: Table, role: ColumnRole): string {
  return kind === 'log' && (role === 'name' || role === 'other') ? '' : role
}

export function tableFacts(table: Table): Facts {
  return {
    kind: table.kind,
    columns: table.columns.map(column => `${column.header}:${meaningOf(table, column.role)}`).join('|'),
    rows: table.rows.length,
  }
}

export function isSameTable(one: Table, other: Table): boolean {
  const [columns, others] = [one.columns, other.columns]
  const isSameColumn = ({header, role}: Column, index: number): boolean =>
    header === others[index]?.header && role === others[index]?.role
  return (
    one.kind === other.kind &&
    one.rows.length === other.rows.length &&
    columns.length === others.length &&
    columns.every(isSameColumn)
  )
}
