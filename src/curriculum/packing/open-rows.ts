import {type Span, sliceSpan} from '../../source/span.ts'
import type {Cell, Row} from '../model.ts'
import {type PackedRows, usualLine} from './packed-rows.ts'
import {findContent, findRow, pipesOf, type RowPlaces, rowSpan, told} from './row-places.ts'
import {type StreamReader, streamReader} from './stream-reader.ts'
import type {TextByLine} from './text-by-line.ts'

/** The rows of a table, of which none is made before it is asked for: those of the body from 0, the header is -1. */
export interface OpenRows {
  readonly lineOf: (row: number) => number
  readonly spanOf: (row: number) => Span
  /** By the span of the row; `undefined` where there is no such cell. */
  readonly contentOf: (row: number, span: Span, column: number) => Span | undefined
  /** What a reader sees in a cell, by its content; `''` where there is none. */
  readonly plainOf: (row: number, column: number, content: Span | undefined) => string
  readonly make: (row: number) => Row
}

export const headerRow = -1

/** `line` is the one that the table begins in. */
export function openRows(lines: TextByLine, {count, stream}: PackedRows, line: number): OpenRows {
  const {text, startOf} = lines
  const reader = streamReader(lines, stream)
  const distances = reader.column(count + 1)
  const indents = reader.column(count + 1)
  const shapes = reader.column(count + 1)
  const shapeOf = (row: number): number => shapes[row + 1] ?? told
  const lineOf = (row: number): number => usualLine(line, row + 1) + (distances[row + 1] ?? 0)
  const toldRows = reader.flag() ? readRows(reader, shapes, lineOf) : undefined
  const plains = readPlains(reader)
  const spanOf = (row: number): Span => {
    const toldRow = toldRows?.get(row)
    if (toldRow) return toldRow.span
    const at = lineOf(row)
    return rowSpan(text, startOf(at) + (indents[row + 1] ?? 0), startOf(at + 1))
  }
  const plainOf = (row: number, column: number, content: Span | undefined): string =>
    plains?.get(row)?.get(column) ?? (content ? sliceSpan(text, content) : '')
  const cellsOf = (row: number): readonly Cell[] => {
    const {gaps, contents} = toldRows?.get(row) ?? findRow(text, spanOf(row), shapeOf(row))
    return contents.map((content, column) => ({
      gap: gaps[column] ?? content,
      content,
      plain: plainOf(row, column, content),
    }))
  }
  return {
    lineOf,
    spanOf,
    contentOf: (row, span, column) => {
      const toldRow = toldRows?.get(row)
      return toldRow ? toldRow.contents[column] : findContent(text, {span, shape: shapeOf(row)}, column)
    },
    plainOf,
    make: row => {
      const {leadingPipe, trailingPipe} = toldRows?.get(row) ?? pipesOf(shapeOf(row))
      return withCells({span: spanOf(row), leadingPipe, trailingPipe}, () => cellsOf(row))
    },
  }
}

function withCells({span, leadingPipe, trailingPipe}: Omit<Row, 'cells'>, find: () => readonly Cell[]): Row {
  let found: readonly Cell[] | undefined
  return {
    span,
    get cells() {
      found ??= find()
      return found
    },
    leadingPipe,
    trailingPipe,
  }
}

function readRows(
  reader: StreamReader,
  shapes: readonly number[],
  lineOf: (row: number) => number,
): ReadonlyMap<number, RowPlaces> {
  const rows = new Map<number, RowPlaces>()
  shapes.forEach((shape, index) => {
    if (shape === told) rows.set(index - 1, readRow(reader, lineOf(index - 1)))
  })
  return rows
}

function readRow(reader: StreamReader, line: number): RowPlaces {
  const span = reader.whole(line)
  const [leadingPipe, trailingPipe, count] = [reader.flag(), reader.flag(), reader.next()]
  const gaps: Span[] = []
  const contents: Span[] = []
  for (let cell = 0; cell < count; cell++) {
    gaps.push(reader.span(line))
    contents.push(reader.span(line))
  }
  return {span, leadingPipe, trailingPipe, gaps, contents}
}

/** By row and column, what is read otherwise than it is written. */
function readPlains(reader: StreamReader): ReadonlyMap<number, ReadonlyMap<number, string>> | undefined {
  if (reader.isDone()) return undefined
  const plains = new Map<number, Map<number, string>>()
  while (!reader.isDone()) {
    const [row, column, plain] = [reader.next(), reader.next(), reader.text()]
    const inRow = plains.get(row)
    if (inRow) inRow.set(column, plain)
    else plains.set(row, new Map([[column, plain]]))
  }
  return plains
}
