import {cellContent} from '../../markdown/cell-content.ts'
import type {Span} from '../../source/span.ts'
import {isBlankAt} from '../../source/trim-span.ts'
import type {Row} from '../model.ts'
import type {TextByLine} from './text-by-line.ts'

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

export interface RowOpening {
  readonly line: number
  /** Characters from the beginning of the line. */
  readonly indent: number
}

/** Without the blanks at its end. */
export function findSpan({text, startOf, endOf}: TextByLine, {line, indent}: RowOpening): Span {
  const start = startOf(line) + indent
  let end = Math.max(start, endOf(line))
  while (end > start && isBlankAt(text, end - 1)) end--
  return {start, end}
}

/** What looking for pipes finds in a line. */
export function findRow(lines: TextByLine, opening: RowOpening, shape: number): RowPlaces {
  const {text} = lines
  const span = findSpan(lines, opening)
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

interface FoundRow {
  readonly span: Span
  readonly shape: number
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

/** Of a row that begins there. */
export function rowShape(lines: TextByLine, row: Row, opening: RowOpening): number {
  const shape = (row.leadingPipe ? leading : 0) + (row.trailingPipe ? trailing : 0)
  const {span, gaps, contents} = findRow(lines, opening, shape)
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
