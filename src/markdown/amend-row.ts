import {sliceSpan} from '../source/span.ts'
import {barePlain, readBareRow} from './bare-row.ts'
import type {TableRow} from './block.ts'
import type {ChangedLine} from './changed-line.ts'

/** A row, counted from 0, that reads otherwise now. */
export interface AmendedRow {
  readonly index: number
  readonly row: TableRow
}

/**
 * How the row of a table reads once other words stand in its cells; `undefined` where only parsing can tell. The row has
 * pipes at both ends before and after, as many cells, and in each that changed nothing that could be markup. `text` is what
 * the rows, those below the line of dashes, were read from.
 */
export function amendRow(
  text: string,
  rows: readonly TableRow[],
  {was, is, old, now}: ChangedLine,
): AmendedRow | undefined {
  const index = rows.findIndex(({span}) => was.start <= span.start && span.end <= was.end)
  const before = rows[index]
  if (!before?.leadingPipe || !before.trailingPipe) return undefined
  const opening = before.span.start - was.start
  if (old.length !== before.span.end - was.start || old.slice(0, opening) !== now.slice(0, opening))
    return undefined
  const row = readBareRow(now.slice(opening), is.start + opening, (written, column) => {
    const cell = before.cells[column]
    return cell && written === sliceSpan(text, cell.content) ? cell.plain : barePlain(written)
  })
  return row?.cells.length === before.cells.length ? {index, row} : undefined
}
