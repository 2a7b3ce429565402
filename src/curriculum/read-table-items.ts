import {isBlank} from '../notation/is-blank.ts'
import {isAscii} from '../notation/letters.ts'
import type {Span} from '../source/span.ts'
import type {ItemDraft} from './draft.ts'
import {isGroupRow, isItemRow} from './is-item-row.ts'
import {isTextRow} from './is-text-row.ts'
import {isTotalRow, marksOfRow} from './is-total-row.ts'
import type {ColumnRole, Row, Table} from './model.ts'
import {personIn} from './person-in-header.ts'
import {type CellReader, cellReader} from './read-cells.ts'
import {type Reading, unitOf} from './reading.ts'
import type {Section} from './scope.ts'

export interface TableContents {
  readonly items: readonly ItemDraft[]
  /** A place for each person, where a table has a status column for each. */
  readonly scopes: readonly Section[]
}

/** The items in the rows of a table, by what kind of table it is. */
export function readTableItems(reading: Reading, table: Table): TableContents {
  if (table.kind === 'reference') return {items: [], scopes: []}
  const from: TableReading = {
    reading,
    table,
    cells: cellReader(reading, table),
    name: table.columns.findIndex(column => column.role === 'name'),
    statuses: statusColumns(reading, table),
    groups: groupRows(reading, table),
  }
  const items = table.rows.flatMap((row, index) => {
    if (isTextRow(row, table.header)) return []
    return table.kind === 'log' ? readEntry(from, row, index) : readRow(from, row, index)
  })
  return {items, scopes: from.statuses.flatMap(({person}) => person ?? [])}
}

interface TableReading {
  readonly reading: Reading
  readonly table: Table
  readonly cells: CellReader
  readonly name: number
  readonly statuses: readonly StatusColumn[]
  /** Headings over the rows below them. */
  readonly groups: ReadonlySet<Row>
}

interface StatusColumn {
  readonly column: number
  /** Whose column it is, where there are several. */
  readonly person: Section | null
}

function statusColumns(reading: Reading, table: Table): readonly StatusColumn[] {
  const columns = [...table.columns.keys()].filter(column => table.columns[column]?.role === 'status')
  if (columns.length < 2) return columns.map(column => ({column, person: null}))
  return columns.map(column => ({column, person: personScope(reading, table, column)}))
}

/** What one person has done is a section of its own, so that `--in Ann` and `Ann/Two Sum` name it. */
function personScope({lines, nameSlug}: Reading, table: Table, column: number): Section {
  const header = table.columns[column]?.header ?? ''
  const title = personIn(header, {isAlone: true}) ?? header
  const heading = table.header.cells[column]?.content ?? table.header.span
  return {
    kind: 'section',
    form: 'label',
    title,
    slug: nameSlug(title),
    heading,
    span: table.span,
    line: lines.lineAt(heading.start),
    parent: table.scope,
    total: null,
  }
}

/** The items of one row: one, or one for each person. */
function readRow(from: TableReading, row: Row, index: number): readonly ItemDraft[] {
  const {table, cells, name} = from
  const cell = row.cells[name]
  const written = cell && from.reading.text.slice(cell.content.start, cell.content.end)
  if (!cell || !written || isBlank(written) || !isItem(from, row, {written, plain: cell.plain})) return []
  const common = itemOfRow(from, {row, index, title: cell.plain, titleSpan: cell.content})
  const rating = cells.rating(index)
  if (table.kind === 'rating')
    return rating ? [{kind: 'rating', rating, note: cells.note(index), ...common}] : []
  const isShared = from.statuses.length > 1
  return from.statuses.map(({column, person}) => ({
    kind: 'concept',
    status: cells.status(index, column),
    rating: isShared ? null : rating,
    date: isShared ? null : cells.date(index),
    note: isShared ? null : cells.note(index),
    ...common,
    ...(person ? {scope: person} : {}),
  }))
}

interface WrittenName {
  readonly written: string
  readonly plain: string
}

/** A name whose first letter is a reference is meant as a name: `&#x54;otal`. */
function isItem({reading, table, groups}: TableReading, row: Row, {written, plain}: WrittenName): boolean {
  if (groups.has(row) || !isItemRow(row, table.header, reading.marks)) return false
  return written.startsWith('&#') || !isTotalRow(plain, marksOfRow(table, row), /^[*_]/.test(written))
}

/** Where every row is bold and blank, that says nothing. */
function groupRows({text}: Reading, table: Table): ReadonlySet<Row> {
  const name = table.columns.findIndex(column => column.role === 'name')
  const groups = table.rows.filter(row => isGroupRow(row, name, text))
  return new Set(groups.length === table.rows.length ? [] : groups)
}

/** A row of a log is an entry, filled or not; what stands in it before it is filled is its title. */
function readEntry(from: TableReading, row: Row, index: number): readonly ItemDraft[] {
  const {table, cells} = from
  const {text, column} = entryTitle(
    table,
    row.cells.map(cell => cell.plain),
  )
  const titleSpan = row.cells[column]?.content ?? {start: row.span.start, end: row.span.start}
  const isFilled = isFilledEntry(table, row)
  const title = text || `${index + 1}`
  return [
    {
      kind: 'entry',
      isFilled,
      date: cells.date(index),
      note: cells.note(index),
      ...itemOfRow(from, {row, index, title, titleSpan}),
    },
  ]
}

interface NamedRow {
  readonly row: Row
  readonly index: number
  readonly title: string
  readonly titleSpan: Span
}

/** What all rows have that are items. (Node 20 is slow where a spread comes first in a literal.) */
function itemOfRow({reading, table}: TableReading, {row, index, title, titleSpan}: NamedRow) {
  const {scope} = table
  return {
    id: '',
    key: '',
    title,
    titleSpan,
    scope,
    unit: unitOf(scope),
    span: row.span,
    line: reading.lines.lineAt(row.span.start),
    table,
    row: index,
  }
}

/** `Interview 1` where rows are numbered, else what stands in the first cell with words in it. */
export function entryTitle(
  table: Table,
  cells: readonly string[],
): {readonly text: string; readonly column: number} {
  const columnOf = (role: ColumnRole): number => table.columns.findIndex(column => column.role === role)
  const number = columnOf('number')
  const numbered = cells[number] ?? ''
  if (!isBlank(numbered)) {
    const header = table.columns[number]?.header ?? ''
    const word = (isAscii(header) ? /^[A-Za-z ]*/ : /^[\p{L} ]*/u).exec(header)?.[0].trim() ?? ''
    return {text: word.length > 2 ? `${word} ${numbered}` : numbered, column: number}
  }
  const column = cells.findIndex((each, index) => index !== columnOf('date') && !isBlank(each))
  return {text: cells[column] ?? '', column}
}

/** Filled: it has a date, or more than the one thing that may have been written in advance. */
export function isFilledEntry(table: Table, row: Row): boolean {
  const written = row.cells.filter((cell, column) => {
    const role = table.columns[column]?.role
    return role !== undefined && role !== 'number' && !isBlank(cell.plain)
  })
  return written.length > 1 || written.some(cell => table.columns[row.cells.indexOf(cell)]?.role === 'date')
}
