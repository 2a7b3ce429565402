import {InternalError} from '../../errors/internal-error.ts'
import type {Concept, Entry, Located, Rating} from '../model.ts'
import {asWritten, itemKinds, none} from './codes.ts'

import type {Packing} from './packing.ts'
import type {StreamWriter} from './stream-writer.ts'

/** A row of a table, or what one person has done of it. */
export type RowItem = Concept | Entry | Rating

/** Longer cells are mostly about their row alone. */
const longestKept = 24

/** Items of one kind in one table, by columns of numbers that are mostly the same or count on; without their names. */
export function packRowItems(packing: Packing, writer: StreamWriter, items: readonly RowItem[]): void {
  const {numberOfValue, numberOfTable} = packing
  const [first] = items
  if (!first) return
  const addColumn = (numberOf: (item: RowItem, index: number) => number): void =>
    writer.addColumn(items.map(numberOf))
  const addCells = (cellOf: (item: RowItem) => Located<unknown> | null): void => {
    const cells = items.map(cellOf)
    writer.addColumn(cells.map(columnOf))
    writer.addColumn(cells.map(cell => (cell ? numberOfValue(cell.value) : 0)))
    writer.addColumn(
      cells.map(cell => (cell && cell.raw.length <= longestKept ? numberOfValue(cell.raw) : asWritten)),
    )
  }
  writer.add(itemKinds.indexOf(first.kind), items.length, numberOfTable(first.table))
  addColumn(({row}, index) => row - index)
  const nameColumn = first.table.columns.findIndex(({role}) => role === 'name')
  addColumn(item => (item.kind === 'entry' ? titleColumn(item) : nameColumn))
  addCells(item => (item.kind === 'concept' ? item.status : null))
  addCells(item => (item.kind === 'entry' ? null : item.rating))
  addCells(item => (item.kind === 'rating' ? null : item.date))
  addColumn(({note}) => columnOf(note))
  addColumn(({note}) => Number(note !== null && note.raw === '' && note.value === ''))
  addColumn(item => Number(item.kind === 'entry' && item.isFilled))
}

function columnOf(cell: Located<unknown> | null): number {
  if (!cell) return none
  if (cell.place.kind !== 'cell') throw new InternalError('the value of a row is not in a cell')
  return cell.place.column
}

/** An entry may be called by any of its cells, or by none. */
function titleColumn({table, row, titleSpan: {start, end}}: Entry): number {
  const cells = table.rows[row]?.cells ?? []
  return cells.findIndex(({content}) => content.start === start && content.end === end)
}
