import {type Span, sliceSpan} from '../../source/span.ts'
import type {Cell, Row} from '../model.ts'
import {type PackedRows, usualLine} from './packed-rows.ts'
import {findContent, findRow, findSpan, pipesOf, type RowPlaces, told} from './row-places.ts'
import {type StreamReader, streamReader} from './stream-reader.ts'
import type {TextByLine} from './text-by-line.ts'

/** The rows of a table, of which none is made before it is asked for: those of the body from 0, the header is -1. */
export interface OpenRows {
  readonly lineOf: (row: number) => number
  readonly spanOf: (row: number) => Span
  /** Looked for each time; `undefined` where there is no such cell. */
  readonly contentOf: (row: number, column: number) => Span | undefined
  /** What a reader sees in a cell, by its content; `''` where there is none. */
  readonly plainOf: (row: number, column: number, content: Span | undefined) => string
  readonly make: (row: number) => Row
}

/** `line` is the one that the table begins in. */
export function openRows(lines: TextByLine, {count, stream}: PackedRows, line: number): OpenRows {
  const reader = streamReader(lines, stream)
  const distanceOf = reader.column(count + 1)
  const indentOf = reader.column(count + 1)
  const shapeOf = reader.column(count + 1)
  const lineOf = (row: number): number => usualLine(line, row + 1) + distanceOf(row + 1)
  const openingOf = (row: number) => ({line: lineOf(row), indent: indentOf(row + 1)})
  const toldRows = reader.flag() ? new Map<number, RowPlaces>() : undefined
  for (let row = -1; toldRows && row < count; row++) {
    if (shapeOf(row + 1) === told) toldRows.set(row, readRow(reader, lineOf(row)))
  }
  const plains = readPlains(reader)
  const find = (row: number): RowPlaces =>
    toldRows?.get(row) ?? findRow(lines, openingOf(row), shapeOf(row + 1))
  const spanOf = (row: number): Span => toldRows?.get(row)?.span ?? findSpan(lines, openingOf(row))
  const plainOf = (row: number, column: number, content: Span | undefined): string =>
    plains?.get(row)?.get(column) ?? (content ? sliceSpan(lines.text, content) : '')
  const cellsOf = (row: number): readonly Cell[] => {
    const {gaps, contents} = find(row)
    return contents.map((content, column) => ({
      gap: gaps[column] ?? content,
      content,
      plain: plainOf(row, column, content),
    }))
  }
  return {
    lineOf,
    spanOf,
    contentOf: (row, column) => {
      const toldRow = toldRows?.get(row)
      if (toldRow) return toldRow.contents[column]
      return findContent(lines.text, {span: spanOf(row), shape: shapeOf(row + 1)}, column)
    },
    plainOf,
    make: row => {
      const {leadingPipe, trailingPipe} = toldRows?.get(row) ?? pipesOf(shapeOf(row + 1))
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
