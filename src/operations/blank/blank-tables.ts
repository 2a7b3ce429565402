import type {Concept, Curriculum, Entry, Rating, Row, Table} from '../../curriculum/model.ts'
import type {Edit} from '../../edit/edit.ts'
import {isBlank} from '../../notation/is-blank.ts'
import {sliceSpan} from '../../source/span.ts'
import {printCells} from '../print-cells.ts'
import type {CellWrite} from '../print-writes.ts'
import {blankColumn, type ColumnCells} from './blank-column.ts'

type RowItem = Concept | Entry | Rating

/** All rows as they were before anybody filled them in; names and numbers stay. */
export function blankTables(curriculum: Curriculum): readonly Edit[] {
  const rows = new Map<Table, RowItem[]>()
  for (const item of curriculum.items) {
    if (item.kind === 'concept' || item.kind === 'rating' || item.kind === 'entry') {
      rows.set(item.table, [...(rows.get(item.table) ?? []), item])
    }
  }
  return [...rows].flatMap(([table, items]) => {
    const writes = table.kind === 'log' ? blankLog(table, items) : blankRows(curriculum, table, items)
    return printBlankCells(curriculum.text, table, writes)
  })
}

function blankRows(curriculum: Curriculum, table: Table, items: readonly RowItem[]): readonly CellWrite[] {
  return table.columns.flatMap((_column, column) => {
    const cells: ColumnCells = {
      column,
      items: items.filter(item => item.kind !== 'entry'),
      raws: items.map(item => rawOf(curriculum, table, {row: item.row, column})),
    }
    return blankColumn(curriculum, table, cells).flatMap((text, index) => {
      const row = items[index]?.row
      return text === undefined || row === undefined || text === cells.raws[index]
        ? []
        : [{row, column, text}]
    })
  })
}

/** Filled rows are emptied; what was written in advance in a column of names stays, as far down as it goes. */
function blankLog(table: Table, items: readonly RowItem[]): readonly CellWrite[] {
  const entries = items.filter(item => item.kind === 'entry')
  const waiting = entries.findLast(entry => !entry.isFilled && writtenColumn(table, entry.row) >= 0)
  const kept = waiting ? {column: writtenColumn(table, waiting.row), row: waiting.row} : {column: -1, row: -1}
  return entries
    .filter(({isFilled}) => isFilled)
    .flatMap(({row}) =>
      table.columns.flatMap(({role}, column) => {
        const isKept = role === 'number' || (column === kept.column && row < kept.row)
        return isKept || isBlank(table.rows[row]?.cells[column]?.plain ?? '') ? [] : [{row, column, text: ''}]
      }),
    )
}

function writtenColumn(table: Table, row: number): number {
  const cells = table.rows[row]?.cells ?? []
  return cells.findIndex((cell, column) => table.columns[column]?.role !== 'number' && !isBlank(cell.plain))
}

interface CellPlace {
  readonly row: number
  readonly column: number
}

function rawOf({text}: Curriculum, table: Table, {row, column}: CellPlace): string {
  const cell = table.rows[row]?.cells[column]
  return cell ? sliceSpan(text, cell.content) : ''
}

/** An empty cell at the end of a row without an outer pipe needs that pipe, or it would be none. */
function printBlankCells(text: string, table: Table, writes: readonly CellWrite[]): readonly Edit[] {
  const isOpen = (write: CellWrite): boolean => {
    const row = table.rows[write.row]
    return write.text === '' && row !== undefined && openEnd(row, write.column) !== undefined
  }
  return [
    ...printCells(
      text,
      table,
      writes.filter(write => !isOpen(write)),
    ),
    ...writes.filter(isOpen).flatMap(write => emptyOuterCell(table, write)),
  ]
}

function openEnd(row: Row, column: number): 'first' | 'last' | undefined {
  if (column === 0 && !row.leadingPipe) return 'first'
  return column === row.cells.length - 1 && !row.trailingPipe ? 'last' : undefined
}

function emptyOuterCell(table: Table, {row: index, column}: CellWrite): readonly Edit[] {
  const row = table.rows[index]
  const cell = row?.cells[column]
  if (!row || !cell) return []
  return [{span: cell.gap, text: openEnd(row, column) === 'first' ? '| ' : ''}]
}
