import {cellContent} from '../../markdown/cell-content.ts'
import type {Span} from '../../source/span.ts'
import type {Row} from '../model.ts'

/** Where a row and its cells are. */
export interface RowPlaces {
  readonly span: Span
  readonly leadingPipe: boolean
  readonly trailingPipe: boolean
  readonly gaps: readonly Span[]
  readonly contents: readonly Span[]
}

/** Which pipes a row has outside, when all its places are where they are found; or that they have to be told. */
export const told = 4
const leading = 1
const trailing = 2
const backslash = 0x5c
const space = 0x20
const tab = 0x09
const lineFeed = 0x0a
const carriageReturn = 0x0d

/** A row that begins there, in a line before which the next one begins: without blanks at its end. */
export function rowSpan(text: string, start: number, next: number): Span {
  let end = Math.max(start, next)
  for (; end > start; end--) {
    const code = text.charCodeAt(end - 1)
    if (code !== space && code !== tab && code !== lineFeed && code !== carriageReturn) break
  }
  return {start, end}
}

/** What looking for pipes finds in a row. */
export function findRow(text: string, span: Span, shape: number): RowPlaces {
  const gaps: Span[] = []
  for (let from = span.start + (shape & leading); ; ) {
    const end = gapEnd(text, from, {span, shape})
    if (end < 0) break
    gaps.push({start: from, end})
    from = end + 1
  }
  const contents = gaps.map(({start, end}) => cellContent(text, start, end))
  const {leadingPipe, trailingPipe} = pipesOf(shape)
  return {span, leadingPipe, trailingPipe, gaps, contents}
}

export interface FoundRow {
  readonly span: Span
  readonly shape: number
}

/** The content of one cell, as `findRow` would find it; `undefined` where there is none. */
export function findContent(text: string, row: FoundRow, column: number): Span | undefined {
  let from = row.span.start + (row.shape & leading)
  for (let index = 0; ; index++) {
    const end = gapEnd(text, from, row)
    if (end < 0) return undefined
    if (index === column) return cellContent(text, from, end)
    from = end + 1
  }
}

/** Where the gap that begins there ends; -1 where the row has ended. */
function gapEnd(text: string, from: number, {span: {end}, shape}: FoundRow): number {
  let at = from < end ? text.indexOf('|', from) : -1
  while (at > 0 && text.charCodeAt(at - 1) === backslash) at = text.indexOf('|', at + 1)
  if (at >= 0 && at < end) return at
  return shape & trailing || from > end ? -1 : end
}

export function pipesOf(shape: number): Pick<Row, 'leadingPipe' | 'trailingPipe'> {
  return {leadingPipe: (shape & leading) > 0, trailingPipe: (shape & trailing) > 0}
}

/** Of a row where such a one would have this span. */
export function rowShape(text: string, row: Row, found: Span): number {
  const shape = (row.leadingPipe ? leading : 0) + (row.trailingPipe ? trailing : 0)
  const {span, gaps, contents} = findRow(text, found, shape)
  const isFound =
    isSame(row.span, span) &&
    gaps.length === row.cells.length &&
    row.cells.every(
      ({gap, content}, index) => isSame(gap, gaps[index] ?? span) && isSame(content, contents[index] ?? span),
    )
  return isFound ? shape : told
}

function isSame(one: Span, other: Span): boolean {
  return one.start === other.start && one.end === other.end
}
