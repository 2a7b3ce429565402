import {type Span, sliceSpan} from '../../source/span.ts'
import type {DateValue, Located, RatingValue, StatusValue} from '../model.ts'
import {unitOf} from '../scope-path.ts'
import {asWritten, none} from './codes.ts'
import type {RowItem} from './pack-row-items.ts'
import type {StreamReader} from './stream-reader.ts'
import type {UnpackedTable, Unpacking} from './unpacking.ts'

/** What `packRowItems` packed, behind the kind. (Node 20 is slow where one literal is spread into another.) */
export function unpackRowItems(
  unpacking: Unpacking,
  reader: StreamReader,
  kind: RowItem['kind'],
): readonly RowItem[] {
  const {valueAt, scopeOf} = unpacking
  const count = reader.next()
  const from = unpacking.tableOf(reader.next())
  const {table, rows} = from
  const columns = readColumns(reader, count)
  const keys = Array.from({length: count}, reader.text)
  return keys.map((key, index): RowItem => {
    const row = columns.distance(index) + index
    const span = rows.spanOf(row)
    const titleSpan = rows.contentOf(row, columns.title(index)) ?? {start: span.start, end: span.start}
    const title = reader.textOf(titleSpan)
    const id = `${valueAt<string>(columns.place(index))}.${columns.number(index) + index}`
    const scope = scopeOf(columns.scope(index))
    const unit = unitOf(scope)
    const line = rows.lineOf(row)
    const at: RowOfItem = {unpacking, from, row, index}
    const note = noteIn(at, columns)
    const date = cellOrNull<DateValue>(at, columns.date)
    if (kind === 'entry') {
      const isFilled = columns.filled(index) === 1
      return {kind, id, key, title, titleSpan, scope, unit, span, line, table, row, isFilled, date, note}
    }
    if (kind === 'rating') {
      const rating = cellIn<RatingValue>(at, columns.rating)
      return {kind, id, key, title, titleSpan, scope, unit, span, line, table, row, rating, note}
    }
    const status = cellIn<StatusValue>(at, columns.status)
    const rating = cellOrNull<RatingValue>(at, columns.rating)
    return {kind, id, key, title, titleSpan, scope, unit, span, line, table, row, status, rating, date, note}
  })
}

type Column = (index: number) => number

interface Cells {
  readonly column: Column
  readonly value: Column
  readonly raw: Column
}

/** In the order in which they were written. */
interface Columns {
  readonly distance: Column
  readonly scope: Column
  readonly place: Column
  readonly number: Column
  readonly title: Column
  readonly status: Cells
  readonly rating: Cells
  readonly date: Cells
  readonly note: Column
  readonly isBlankNote: Column
  readonly filled: Column
}

function readColumns({column}: StreamReader, count: number): Columns {
  const next = (): Column => column(count)
  const cells = (): Cells => ({column: next(), value: next(), raw: next()})
  return {
    distance: next(),
    scope: next(),
    place: next(),
    number: next(),
    title: next(),
    status: cells(),
    rating: cells(),
    date: cells(),
    note: next(),
    isBlankNote: next(),
    filled: next(),
  }
}

interface RowOfItem {
  readonly unpacking: Unpacking
  readonly from: UnpackedTable
  readonly row: number
  /** Of the item in the columns. */
  readonly index: number
}

function cellIn<Value>(at: RowOfItem, cells: Cells): Located<Value> {
  const {from, row, index, unpacking} = at
  const column = cells.column(index)
  const value = unpacking.valueAt<Value>(cells.value(index))
  const kept = cells.raw(index)
  const raw =
    kept === asWritten ? written(at, from.rows.contentOf(row, column)) : unpacking.valueAt<string>(kept)
  return {value, raw, place: {kind: 'cell', table: from.table, row, column}}
}

function cellOrNull<Value>(at: RowOfItem, cells: Cells): Located<Value> | null {
  return cells.column(at.index) === none ? null : cellIn(at, cells)
}

function noteIn(at: RowOfItem, columns: Columns): Located<string> | null {
  const {
    row,
    index,
    from: {table, rows},
  } = at
  const column = columns.note(index)
  if (column === none) return null
  const place = {kind: 'cell', table, row, column} as const
  if (columns.isBlankNote(index) === 1) return {value: '', raw: '', place}
  const content = rows.contentOf(row, column)
  return {value: rows.plainOf(row, column, content), raw: written(at, content), place}
}

function written({unpacking}: RowOfItem, content: Span | undefined): string {
  return content ? sliceSpan(unpacking.lines.text, content) : ''
}
