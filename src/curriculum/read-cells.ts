import {isBlank} from '../notation/is-blank.ts'
import {scaleOfHeader} from '../notation/scale-of-header.ts'
import type {MarkReader} from './mark-reader.ts'
import type {Cell, Column, ColumnRole, DateValue, Located, RatingValue, StatusValue, Table} from './model.ts'
import type {Reading} from './reading.ts'

/** Reads the values in the rows of one table; `null` where the table has no such column. */
export interface CellReader {
  status(row: number, column: number): Located<StatusValue>
  rating(row: number): Located<RatingValue> | null
  date(row: number): Located<DateValue> | null
  note(row: number): Located<string> | null
}

export function cellReader(reading: Reading, table: Table): CellReader {
  const scale = scaleOfTable(reading, table)
  const read = <Value>(row: number, column: number, readValue: CellRead<Value>): Located<Value> => {
    const cell = table.rows[row]?.cells[column]
    const raw = cell ? reading.text.slice(cell.content.start, cell.content.end) : ''
    return {value: readValue(raw, cell), raw, place: {kind: 'cell', table, row, column}}
  }
  const inRole = <Value>(role: ColumnRole, readValue: CellRead<Value>) => {
    const column = table.columns.findIndex(each => each.role === role)
    return (row: number): Located<Value> | null => (column < 0 ? null : read(row, column, readValue))
  }
  return {
    status: (row, column) =>
      read(row, column, (raw, cell) => readStatusCell(reading, {raw, cell, column: table.columns[column]})),
    rating: inRole('rating', (raw, cell) => readRatingCell(reading, scale, {raw, cell})),
    date: inRole('date', raw => dateOf(reading, raw)),
    note: inRole('note', (_raw, cell) => cell?.plain ?? ''),
  }
}

type CellRead<Value> = (raw: string, cell: Cell | undefined) => Value

function readStatusCell(reading: Reading, {raw, cell, column}: WrittenCell): StatusValue {
  const badge = badgeLength(raw)
  const status =
    badge > 0
      ? readBadge(reading, raw, cell?.plain ?? '')
      : (reading.marks.status(raw) ?? reading.marks.progress(raw))
  if (status) return {status: status.status, isMenu: status.isMenu, markLength: badge || status.length}
  if (cell && !isBlank(raw)) reading.reportUnknown('unknown-status', cell, column)
  return {status: 'not-started', isMenu: false, markLength: badge || (isBlank(raw) ? raw.length : 0)}
}

const badge = /^\[?!\[[^\]]*\](?:\([^()]*\)|\[[^\]]*\])(?:\](?:\([^()]*\)|\[[^\]]*\]))?$/

/** By the words beside the picture, else by those in it: `badge/Status-In%20Progress-yellow`. */
function readBadge({marks}: Reading, raw: string, plain: string): ReturnType<MarkReader['status']> {
  const written = /\/badge\/([^)?#\s]+)/.exec(raw)?.[1] ?? ''
  const words = written.replaceAll('--', '\u2010').split('-').slice(0, -1)
  const message = (words.at(-1) ?? '').replaceAll('_', ' ').replaceAll('%20', ' ').replaceAll('\u2010', '-')
  return marks.status(plain) ?? marks.status(message)
}

/** A picture that says its status in words: `![Done](https://…)`. It is replaced as a whole. */
function badgeLength(raw: string): number {
  return raw.includes('![') && badge.test(raw) ? raw.length : 0
}

function readRatingCell(reading: Reading, scale: ColumnScale, {raw, cell}: WrittenCell): RatingValue {
  const rating = reading.marks.rating(raw, scale.hint)
  const isAbove = (rating?.value ?? 0) > (scale.hint ?? Number.POSITIVE_INFINITY)
  if (cell && isAbove) reading.reportUnknown('unknown-rating', cell)
  if (rating) return rating
  if (cell && !isBlank(raw)) reading.reportUnknown('unknown-rating', cell)
  return {value: null, scale: scale.scale, style: scale.style, length: isBlank(raw) ? raw.length : 0}
}

interface WrittenCell {
  readonly raw: string
  readonly cell: Cell | undefined
  readonly column?: Column | undefined
}

interface ColumnScale {
  /** What the header or the other rows say, for reading bare digits. */
  readonly hint: number | undefined
  readonly scale: number
  readonly style: RatingValue['style']
}

/** An empty cell takes its scale and style from its column: the header, then the other rows, then the whole file. */
function scaleOfTable({marks, settings}: Reading, table: Table): ColumnScale {
  const column = table.columns.findIndex(each => each.role === 'rating')
  if (column < 0) return {hint: undefined, scale: 5, style: 'stars'}
  const values = table.rows.map(row => row.cells[column]?.plain ?? '').filter(value => !isBlank(value))
  const hint = settings.scale ?? scaleOfHeader(table.columns[column]?.header ?? '') ?? scaleOfDigits(values)
  for (const value of values) {
    const other = marks.rating(value, hint)
    if (other) return {hint, scale: other.scale, style: other.style}
  }
  return {
    hint,
    scale: hint ?? 5,
    style: hint !== undefined && (hint > 5 || settings.scale) ? 'number' : 'stars',
  }
}

/** Bare digits up to five are of five, else of ten, else of a hundred. */
function scaleOfDigits(values: readonly string[]): number | undefined {
  if (values.length === 0 || !values.every(value => /^\d{1,3}$/.test(value))) return undefined
  const most = Math.max(...values.map(Number))
  return [5, 10, 100].find(scale => most <= scale)
}

function dateOf(reading: Reading, raw: string): DateValue {
  const date = reading.marks.date(raw)
  return {day: date?.day ?? null, format: date?.format ?? null}
}
