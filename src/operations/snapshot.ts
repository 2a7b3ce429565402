import {titleWithoutTotal} from '../curriculum/heading-total.ts'
import {confidenceOf, contentOf, dateOf, noteOf, statusOf} from '../curriculum/item-facts.ts'
import type {ColumnRole, Curriculum, Item, List, Table} from '../curriculum/model.ts'
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

/** What stands behind a mark: `· 12 of 12` in `✅ Done · 12 of 12`. */
function remarkOf(item: Item): FieldContent {
  return item.kind === 'concept' ? item.status.raw.slice(item.status.value.markLength) : null
}

/** Columns without a meaning of their own are kept all the same. */
function rowFacts(item: Item): Facts {
  if (item.kind !== 'concept' && item.kind !== 'entry' && item.kind !== 'rating') return {}
  const {table} = item
  const facts: Record<string, FieldContent> = {}
  const cells = table.rows[item.row]?.cells ?? []
  table.columns.forEach((column, index) => {
    const isOwn = column.role === 'other' || column.role === 'number' || item.kind === 'entry'
    if (isOwn) facts[cellField(index)] = cells[index]?.plain ?? ''
  })
  for (let index = table.columns.length; index < cells.length; index++) {
    facts[cellField(index)] = cells[index]?.plain ?? ''
  }
  return facts
}

/** The snapshot's name for a cell of an item's row. */
export function cellField(column: number): string {
  return `column ${column + 1}`
}

export function listFacts(list: List): Facts {
  return {entries: listContent(list.entries.map(entry => entry.text))}
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
