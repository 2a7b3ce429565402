import type {Row, Table} from '../curriculum/model.ts'
import {displayWidth} from '../notation/display-width.ts'

/**
 * The display width of every column of a table whose rows are padded to line up, as formatters do;
 * `undefined` for one that is not, and for one so small that lining up says nothing.
 */
export function alignedWidths(text: string, table: Table): readonly number[] | undefined {
  const widths = rowWidths(text, table.header)
  if (widths.length !== table.columns.length || table.rows.length === 0) return undefined
  const isAligned = [table.header, ...table.rows].every(row => hasWidths(text, row, widths))
  return isAligned && delimiterWidths(text, table).every((width, column) => width === widths[column])
    ? widths
    : undefined
}

function rowWidths(text: string, row: Row): readonly number[] {
  return row.cells.map(cell => displayWidth(text.slice(cell.gap.start, cell.gap.end)))
}

function hasWidths(text: string, row: Row, widths: readonly number[]): boolean {
  if (row.cells.length !== widths.length || !row.leadingPipe || !row.trailingPipe) return false
  return row.cells.every((cell, column) => {
    const gap = text.slice(cell.gap.start, cell.gap.end)
    return gap.length > 0 && displayWidth(gap) === widths[column]
  })
}

/** Between the pipes of the line of dashes. */
function delimiterWidths(text: string, table: Table): readonly number[] {
  const line = text.slice(table.delimiter.start, table.delimiter.end)
  return line
    .replace(/^\||\|$/g, '')
    .split('|')
    .map(cell => cell.length)
}
