import type {Row, Table} from '../curriculum/model.ts'
import type {Edit} from '../edit/edit.ts'
import {displayWidth} from '../notation/display-width.ts'
import type {CellWrite} from './print-writes.ts'

export interface Relay {
  /** The widths of the columns so far, padding included. */
  readonly widths: readonly number[]
  readonly writes: readonly CellWrite[]
}

/** Writes cells into an aligned table: within a column's width by padding, beyond it by widening the whole column. */
export function relayTable(text: string, table: Table, {widths, writes}: Relay): readonly Edit[] {
  const needed = widths.map((width, column) => {
    const texts = writes.filter(write => write.column === column).map(write => displayWidth(write.text) + 2)
    return Math.max(width, ...texts)
  })
  const cells = writes.flatMap(write => {
    const cell = table.rows[write.row]?.cells[write.column]
    return cell ? [{span: cell.gap, text: padCell(write.text, needed[write.column] ?? 0)}] : []
  })
  const written = (row: number, column: number): boolean =>
    writes.some(write => write.row === row && write.column === column)
  return [...cells, ...widenColumns(text, table, {widths, needed, written})]
}

export interface Widening {
  readonly widths: readonly number[]
  readonly needed: readonly number[]
  /** Cells that get their new width with their new text. */
  readonly written: (row: number, column: number) => boolean
}

/** More room in every column that needs it: header, dashes and all rows. */
export function widenColumns(
  text: string,
  table: Table,
  {widths, needed, written}: Widening,
): readonly Edit[] {
  return needed.flatMap((width, column) => {
    const by = width - (widths[column] ?? 0)
    if (by <= 0) return []
    const rows = table.rows.filter((_row, index) => !written(index, column))
    return [
      ...[table.header, ...rows].flatMap(row => widenCell(row, column, by)),
      ...widenDelimiter(text, table, {column, by}),
    ]
  })
}

export function padCell(text: string, width: number): string {
  return ` ${text}${' '.repeat(Math.max(width - 1 - displayWidth(text), 1))}`
}

function widenCell(row: Row, column: number, by: number): readonly Edit[] {
  const cell = row.cells[column]
  return cell ? [{span: {start: cell.gap.end, end: cell.gap.end}, text: ' '.repeat(by)}] : []
}

/** More dashes after the first dash of the column, so that colons stay at their ends. */
function widenDelimiter(
  text: string,
  table: Table,
  {column, by}: {readonly column: number; readonly by: number},
): readonly Edit[] {
  const line = text.slice(table.delimiter.start, table.delimiter.end)
  let seen = line.startsWith('|') ? -1 : 0
  for (let index = 0; index < line.length; index++) {
    if (line[index] === '|') seen++
    if (seen !== column || line[index] !== '-') continue
    const at = table.delimiter.start + index + 1
    return [{span: {start: at, end: at}, text: '-'.repeat(by)}]
  }
  return []
}
