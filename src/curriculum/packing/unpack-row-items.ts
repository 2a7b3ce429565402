import {type Span, sliceSpan} from '../../source/span.ts'
import type {DateValue, Located, Place, RatingValue, StatusValue} from '../model.ts'
import type {ItemName} from '../shelves.ts'
import {asWritten, none} from './codes.ts'
import type {RowItem} from './pack-row-items.ts'
import {given, type StreamReader} from './stream-reader.ts'
import type {UnpackedTable, Unpacking} from './unpacking.ts'

/**
 * What `packRowItems` packed, behind the kind: column by column, since the loops are short, so that they are fast even when
 * they run for the first time. (For that, too, nothing is spread into the literals.)
 */
export function unpackRowItems(
  unpacking: Unpacking,
  reader: StreamReader,
  {kind, names}: {readonly kind: RowItem['kind']; readonly names: readonly ItemName[]},
): readonly RowItem[] {
  const count = reader.next()
  const from = unpacking.tableOf(reader.next())
  const rows = countOn(reader.column(count))
  const spans = rows.map(from.rows.spanOf)
  const run: Run = {unpacking, from, rows, spans}
  return makeItems(kind, run, {
    names,
    titleSpans: findTitles(run, reader.column(count)),
    statuses: readCells<StatusValue>(run, reader),
    ratings: readCells<RatingValue>(run, reader),
    dates: readCells<DateValue>(run, reader),
    notes: readNotes(run, reader),
    filled: reader.column(count),
  })
}

interface Columns {
  readonly names: readonly ItemName[]
  readonly titleSpans: readonly Span[]
  readonly statuses: Cells<StatusValue>
  readonly ratings: Cells<RatingValue>
  readonly dates: Cells<DateValue>
  readonly notes: Cells<string>
  readonly filled: readonly number[]
}

type Cells<Value> = readonly (Located<Value> | null)[]

function makeItems(
  kind: RowItem['kind'],
  {from: {table, rows: open}, rows, spans}: Run,
  columns: Columns,
): readonly RowItem[] {
  return rows.map((row, index): RowItem => {
    const line = open.lineOf(row)
    const span = given(spans[index])
    const {id, key, title, scope, unit} = given(columns.names[index])
    const titleSpan = given(columns.titleSpans[index])
    const rating = columns.ratings[index] ?? null
    const date = columns.dates[index] ?? null
    const note = columns.notes[index] ?? null
    if (kind === 'entry') {
      const isFilled = columns.filled[index] === 1
      return {kind, id, key, title, titleSpan, scope, unit, span, line, table, row, isFilled, date, note}
    }
    if (kind === 'rating') {
      const own = given(rating ?? undefined)
      return {kind, id, key, title, titleSpan, scope, unit, span, line, table, row, rating: own, note}
    }
    const status = given(columns.statuses[index] ?? undefined)
    return {kind, id, key, title, titleSpan, scope, unit, span, line, table, row, status, rating, date, note}
  })
}

interface Run {
  readonly unpacking: Unpacking
  readonly from: UnpackedTable
  readonly rows: readonly number[]
  readonly spans: readonly Span[]
}

function countOn(column: readonly number[]): readonly number[] {
  return column.map((distance, index) => distance + index)
}

/** A row that has no such cell is called by nothing, at its beginning. */
function findTitles({from, rows, spans}: Run, columns: readonly number[]): readonly Span[] {
  return spans.map((span, index) => {
    const content = from.rows.contentOf(rows[index] ?? 0, span, columns[index] ?? none)
    return content ?? {start: span.start, end: span.start}
  })
}

function readCells<Value>(run: Run, reader: StreamReader): Cells<Value> {
  const {unpacking, from, rows} = run
  const known = unpacking.values
  const {table} = from
  const columns = reader.column(rows.length)
  const values = reader.column(rows.length)
  const raws = reader.column(rows.length)
  return rows.map((row, index) => {
    const column = columns[index] ?? none
    if (column === none) return null
    // What is read by its number here was packed as such a value.
    const value = known[values[index] ?? 0] as Value
    const number = raws[index] ?? 0
    const raw = number === asWritten ? writtenIn(run, index, column) : (known[number] as string)
    return {value, raw, place: {kind: 'cell', table, row, column}}
  })
}

function readNotes(run: Run, reader: StreamReader): Cells<string> {
  const {
    from: {table, rows: open},
    rows,
    spans,
  } = run
  const [columns, blanks] = [reader.column(rows.length), reader.column(rows.length)]
  return rows.map((row, index) => {
    const column = columns[index] ?? none
    if (column === none) return null
    const place: Place = {kind: 'cell', table, row, column}
    if (blanks[index] === 1) return {value: '', raw: '', place}
    const content = open.contentOf(row, given(spans[index]), column)
    return {value: open.plainOf(row, column, content), raw: writtenIn(run, index, column), place}
  })
}

function writtenIn({unpacking, from, rows, spans}: Run, index: number, column: number): string {
  const content = from.rows.contentOf(rows[index] ?? 0, given(spans[index]), column)
  return content ? sliceSpan(unpacking.lines.text, content) : ''
}
