import type {Cell, Row, Table} from '../curriculum/model.ts'
import type {Edit} from '../edit/edit.ts'
import {TrackerError} from '../errors/tracker-error.ts'
import {displayWidth} from '../notation/display-width.ts'
import {alignedWidths} from './aligned-widths.ts'
import type {CellWrite} from './print-writes.ts'
import {relayTable} from './relay-table.ts'

/**
 * Only the written cells are touched, each padded by one space:
 *
 *     | Raft | | ☆☆☆☆☆ |   →   | Raft | 2025-11-03 | ☆☆☆☆☆ |
 *
 * unless the table was aligned; then it stays aligned.
 */
export function printCells(text: string, table: Table, writes: readonly CellWrite[]): readonly Edit[] {
  const widths = alignedWidths(text, table)
  return widths ? relayTable(text, table, {widths, writes}) : printRows(text, table, writes)
}

function printRows(text: string, table: Table, writes: readonly CellWrite[]): readonly Edit[] {
  const rows = new Map<number, CellWrite[]>()
  for (const write of writes) rows.set(write.row, [...(rows.get(write.row) ?? []), write])
  return [...rows].flatMap(([index, cells]) => {
    const row = table.rows[index]
    return row ? printRow(text, row, cells) : []
  })
}

function printRow(text: string, row: Row, writes: readonly CellWrite[]): readonly Edit[] {
  const inside = writes.filter(write => write.column < row.cells.length)
  const edits = inside.flatMap(write => {
    const cell = row.cells[write.column]
    return cell ? [printCell(text, row, {cell, value: write.text})] : []
  })
  const beyond = writes.filter(write => write.column >= row.cells.length && write.text !== '')
  return beyond.length > 0 ? [...edits, appendCells(row, beyond)] : edits
}

interface ValueInCell {
  readonly cell: Cell
  readonly value: string
}

/** A cell that was padded keeps its width where the new text has room in it. */
function printCell(text: string, row: Row, {cell, value}: ValueInCell): Edit {
  const {gap, content} = cell
  const isEmpty = content.start === content.end
  const padding = gap.end - content.end
  const isPadded = padding > 1
  if (value !== '' && !isEmpty) {
    if (!isPadded) return {span: content, text: value}
    const room = displayWidth(text.slice(content.start, content.end)) + padding
    return {span: {start: content.start, end: gap.end}, text: padEnd(`${value} `, room)}
  }
  if (value !== '') return {span: gap, text: padEnd(` ${value} `, gap.end - gap.start)}
  if (!isBounded(text, row, cell)) {
    throw new TrackerError('unsafe-value', 'an outer cell of a table without outer pipes cannot be emptied', {
      hint: "add pipes at both ends of the table's rows, then try again",
    })
  }
  return {span: gap, text: isPadded ? padEnd(' ', displayWidth(text.slice(gap.start, gap.end))) : ' '}
}

function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)))
}

/** An empty first or last cell without its outer pipe would not be a cell any more. */
function isBounded(text: string, row: Row, cell: Cell): boolean {
  const isFirst = cell === row.cells[0]
  const isLast = cell === row.cells.at(-1)
  return (!isFirst || row.leadingPipe) && (!isLast || row.trailingPipe) && text.length > 0
}

/** A row that is too short takes its missing cells at its end. */
function appendCells(row: Row, writes: readonly CellWrite[]): Edit {
  const last = Math.max(...writes.map(write => write.column))
  const texts = Array.from({length: last + 1 - row.cells.length}, (_empty, index) => {
    return writes.find(write => write.column === row.cells.length + index)?.text ?? ''
  })
  const printed = texts.map(value => (value === '' ? ' |' : ` ${value} |`)).join('')
  const at = {start: row.span.end, end: row.span.end}
  return {span: at, text: row.trailingPipe ? printed : ` |${printed.replace(/ ?\|$/, '')}`}
}
