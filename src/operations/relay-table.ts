import stringWidth from 'string-width'
import type {Cell, Row, Table} from '../curriculum/model.ts'
import type {Edit} from '../edit/edit.ts'
import type {CellWrite} from './print-writes.ts'

export interface Relay {
  /** The widths of the columns so far, padding included. */
  readonly widths: readonly number[]
  readonly writes: readonly CellWrite[]
}

/** Writes cells into an aligned table: within a column's width by padding, beyond it by widening the whole column. */
export function relayTable(text: string, table: Table, {widths, writes}: Relay): readonly Edit[] {
  const needed = widths.map((width, column) => {
    const texts = writes.filter(write => write.column === column).map(write => stringWidth(write.text) + 2)
    return Math.max(width, ...texts)
  })
  const edits = writes.flatMap(write => {
    const cell = table.rows[write.row]?.cells[write.column]
    return cell ? [{span: cell.gap, text: padded(write.text, needed[write.column] ?? 0)}] : []
  })
  const isWritten = (row: number, column: number): boolean =>
    writes.some(write => write.row === row && write.column === column)
  const widened = needed.flatMap((width, column) => (width > (widths[column] ?? 0) ? [column] : []))
  const missing = (column: number): number => (needed[column] ?? 0) - (widths[column] ?? 0)
  for (const column of widened) {
    edits.push(...widenCell(table.header, column, missing(column)))
    edits.push(...widenDelimiter(text, table, {column, by: missing(column)}))
    table.rows.forEach((row, index) => {
      if (!isWritten(index, column)) edits.push(...widenCell(row, column, missing(column)))
    })
  }
  return edits
}

function padded(text: string, width: number): string {
  return ` ${text}${' '.repeat(Math.max(width - 1 - stringWidth(text), 1))}`
}

function widenCell(row: Row, column: number, by: number): readonly Edit[] {
  const cell: Cell | undefined = row.cells[column]
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
