import type {TableCell as CellNode, TableRow as RowNode, Table} from 'mdast'
import type {Span} from '../source/span.ts'
import type {Container, TableBlock, TableCell, TableRow} from './block.ts'
import {nodeSpan} from './node-span.ts'
import {plainText} from './plain-text.ts'
import {recordedPlace} from './record-places.ts'
import {lineSpans} from './text-lines.ts'

/**
 * Finds what mdast leaves out: where a cell's text is between its pipes, and which pipes a row has outside.
 *
 *     | a  | b |
 *      ^^^^      the gap
 *       ^        the content
 */
export function readTable(text: string, table: Table, container: Container): TableBlock {
  const span = nodeSpan(table)
  return {
    kind: 'table',
    span,
    ...container,
    rows: table.children.map(row => readRow(text, row)),
    delimiter: lineSpans(text, span)[1] ?? span,
  }
}

function readRow(text: string, row: RowNode): TableRow {
  const span = nodeSpan(row)
  const last = row.children.at(-1)
  return {
    span,
    cells: row.children.map(cell => readCell(text, cell, cell === last)),
    leadingPipe: text[span.start] === '|',
    trailingPipe: last !== undefined && endsWithPipe(text, nodeSpan(last), recordedPlace(last)?.end),
  }
}

function readCell(text: string, cell: CellNode, isLast: boolean): TableCell {
  const span = nodeSpan(cell)
  const place = recordedPlace(cell)
  const start = text[span.start] === '|' ? span.start + 1 : span.start
  const end = isLast && endsWithPipe(text, span, place?.end) ? text.lastIndexOf('|', span.end - 1) : span.end
  const gap = {start, end: Math.max(start, end)}
  const content = place ? {start: place.start, end: place.end} : {start: gap.start, end: gap.start}
  const written = text.slice(content.start, content.end)
  return {gap, content, plain: blankDate.test(written) ? written : plainText(cell.children)}
}

/** `____-__-__`, which Markdown takes for emphasis. */
const blankDate = /^_+([-/.])_+\1_+$/

/** The last cell's range holds the trailing pipe, if there is one after its text; the leading one does not count. */
function endsWithPipe(text: string, cell: Span, contentEnd: number | undefined): boolean {
  const from = contentEnd ?? (text[cell.start] === '|' ? cell.start + 1 : cell.start)
  return text.slice(from, cell.end).includes('|')
}
