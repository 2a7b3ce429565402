import {sliceSpan} from '../source/span.ts'
import type {TableCell, TableRow} from './block.ts'
import {cellContent} from './cell-content.ts'
import type {ChangedLine} from './changed-line.ts'
import {isBare} from './is-bare.ts'

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
  const row = rows[index]
  if (!row?.leadingPipe || !row.trailingPipe || now.includes('\\')) return undefined
  const opening = row.span.start - was.start
  if (old.length !== row.span.end - was.start || old.slice(0, opening) !== now.slice(0, opening))
    return undefined
  const written = now.slice(opening)
  if (written.length < 2 || !written.startsWith('|') || !written.endsWith('|')) return undefined
  const start = is.start + opening
  const cells = amendCells(text, row.cells, {gaps: written.slice(1, -1).split('|'), start: start + 1})
  if (!cells) return undefined
  return {
    index,
    row: {span: {start, end: start + written.length}, cells, leadingPipe: true, trailingPipe: true},
  }
}

interface WrittenCells {
  /** What is between the pipes. */
  readonly gaps: readonly string[]
  readonly start: number
}

function amendCells(
  text: string,
  cells: readonly TableCell[],
  {gaps, start}: WrittenCells,
): readonly TableCell[] | undefined {
  if (gaps.length !== cells.length) return undefined
  const amended: TableCell[] = []
  let at = start
  for (const [column, cell] of cells.entries()) {
    const between = gaps[column] ?? ''
    const content = cellContent(between, 0, between.length)
    const written = sliceSpan(between, content)
    const isSame = written === sliceSpan(text, cell.content)
    if (!isSame && !isBare(written) && !blank.test(written)) return undefined
    amended.push({
      gap: {start: at, end: at + between.length},
      content: {start: at + content.start, end: at + content.end},
      plain: isSame ? cell.plain : written,
    })
    at += between.length + 1
  }
  return amended
}

/** A run of underscores alone in a cell, or a date of them, is read as written. */
const blank = /^_+(?:([-/.])_+\1_+)?$/
