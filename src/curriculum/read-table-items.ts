import type {ColumnRole} from '../notation/column-role.ts'
import {isBlank} from '../notation/is-blank.ts'
import {scaleOfHeader} from '../notation/scale-of-header.ts'
import type {Span} from '../source/span.ts'
import type {ItemDraft} from './draft.ts'
import {isTotalRow} from './is-total-row.ts'
import type {Cell, DateValue, Located, RatingValue, Row, StatusValue, Table} from './model.ts'
import {type Reading, unitOf} from './reading.ts'

/** The items in the rows of a table, by what kind of table it is. */
export function readTableItems(reading: Reading, table: Table): readonly ItemDraft[] {
  if (table.kind === 'reference') return []
  const from = {reading, table, cells: cellReader(reading, table)}
  return table.rows.flatMap((_row, index) => {
    const item = table.kind === 'log' ? readEntry(from, index) : readRow(from, index)
    return item ? [item] : []
  })
}

interface TableReading {
  readonly reading: Reading
  readonly table: Table
  readonly cells: CellReader
}

function readRow({reading, table, cells}: TableReading, index: number): ItemDraft | undefined {
  const row = table.rows[index]
  const name = row && cellOf(table, row, 'name')
  if (!name || isBlank(name.plain) || isTotalRow(name.plain)) return undefined
  const common = itemOfRow(reading, table, {row, index, title: name.plain, titleSpan: name.content})
  const note = cells.note(index)
  const rating = cells.rating(index)
  if (table.kind === 'status') {
    const status = cells.status(index)
    return status ? {kind: 'concept', status, rating, date: cells.date(index), note, ...common} : undefined
  }
  return rating ? {kind: 'rating', rating, note, ...common} : undefined
}

/** A row of a log is an entry, filled or not; what stands in it before it is filled is its title. */
function readEntry({reading, table, cells}: TableReading, index: number): ItemDraft | undefined {
  const row = table.rows[index]
  if (!row) return undefined
  const {text, column} = entryTitle(
    table,
    row.cells.map(cell => cell.plain),
  )
  const titleSpan = row.cells[column]?.content ?? {start: row.span.start, end: row.span.start}
  const isFilled = isFilledEntry(table, row)
  const title = text || `${index + 1}`
  return {
    kind: 'entry',
    isFilled,
    date: cells.date(index),
    note: cells.note(index),
    ...itemOfRow(reading, table, {row, index, title, titleSpan}),
  }
}

interface NamedRow {
  readonly row: Row
  readonly index: number
  readonly title: string
  readonly titleSpan: Span
}

/** What all rows have that are items. (Node 20 is slow where a spread comes first in a literal.) */
function itemOfRow(reading: Reading, table: Table, {row, index, title, titleSpan}: NamedRow) {
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
    const word = /^[\p{L} ]*/u.exec(table.columns[number]?.header ?? '')?.[0].trim() ?? ''
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

interface CellReader {
  status(row: number): Located<StatusValue> | null
  rating(row: number): Located<RatingValue> | null
  date(row: number): Located<DateValue> | null
  note(row: number): Located<string> | null
}

type CellRead<Value> = (raw: string, cell: Cell | undefined) => Value

function cellReader(reading: Reading, table: Table): CellReader {
  const scale = scaleOfTable(reading, table)
  const reader = <Value>(
    role: ColumnRole,
    read: CellRead<Value>,
  ): ((row: number) => Located<Value> | null) => {
    const column = table.columns.findIndex(each => each.role === role)
    if (column < 0) return () => null
    return row => {
      const cell = table.rows[row]?.cells[column]
      const raw = cell ? reading.text.slice(cell.content.start, cell.content.end) : ''
      return {value: read(raw, cell), raw, place: {kind: 'cell', table, row, column}}
    }
  }
  return {
    status: reader('status', (raw, cell) => readStatusCell(reading, raw, cell)),
    rating: reader('rating', (raw, cell) => readRatingCell(reading, scale, {raw, cell})),
    date: reader('date', raw => dateOf(reading, raw)),
    note: reader('note', (_raw, cell) => cell?.plain ?? ''),
  }
}

function readStatusCell(reading: Reading, raw: string, cell: Cell | undefined): StatusValue {
  const status = reading.marks.status(raw)
  if (status) return {status: status.status, isMenu: status.isMenu, markLength: status.length}
  if (cell && !isBlank(raw)) {
    reading.report({
      rule: 'unknown-status',
      severity: 'warning',
      message: `"${cell.plain}" is not a status that is known here; it counts as not started`,
      span: cell.content,
    })
  }
  return {status: 'not-started', isMenu: false, markLength: isBlank(raw) ? raw.length : 0}
}

function readRatingCell(reading: Reading, scale: ColumnScale, {raw, cell}: WrittenCell): RatingValue {
  const rating = reading.marks.rating(raw, scale.hint)
  if (rating) return rating
  if (cell && !isBlank(raw)) {
    reading.report({
      rule: 'unknown-rating',
      severity: 'warning',
      message: `"${cell.plain}" is not a rating that is known here`,
      span: cell.content,
    })
  }
  return {value: null, scale: scale.scale, style: scale.style, length: isBlank(raw) ? raw.length : 0}
}

interface WrittenCell {
  readonly raw: string
  readonly cell: Cell | undefined
}

interface ColumnScale {
  /** What the header says, for reading bare digits. */
  readonly hint: number | undefined
  readonly scale: number
  readonly style: RatingValue['style']
}

/** An empty cell takes its scale and style from its column: the header, then the other rows. */
function scaleOfTable({marks}: Reading, table: Table): ColumnScale {
  const column = table.columns.findIndex(each => each.role === 'rating')
  const hint = scaleOfHeader(table.columns[column]?.header ?? '') ?? scaleOfDigits(table, column)
  for (const row of table.rows) {
    const other = marks.rating(row.cells[column]?.plain ?? '', hint)
    if (other) return {hint, scale: other.scale, style: other.style}
  }
  return {hint, scale: hint ?? 5, style: hint !== undefined && hint > 5 ? 'number' : 'stars'}
}

/** Where every rating is a bare digit, and no header says of how many: of five, or of ten. */
function scaleOfDigits({rows}: Table, column: number): number | undefined {
  const written = rows.map(row => row.cells[column]?.plain ?? '').filter(plain => !isBlank(plain))
  if (written.length === 0 || !written.every(plain => /^(?:\d|10)$/.test(plain))) return undefined
  return written.every(plain => Number(plain) <= 5) ? 5 : 10
}

function dateOf(reading: Reading, raw: string): DateValue {
  const date = reading.marks.date(raw)
  return {day: date?.day ?? null, format: date?.format ?? null}
}

function cellOf(table: Table, row: Row, role: ColumnRole): Cell | undefined {
  const column = table.columns.findIndex(each => each.role === role)
  return column < 0 ? undefined : row.cells[column]
}
