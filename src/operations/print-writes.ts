import type {Table} from '../curriculum/model.ts'
import type {Edit} from '../edit/edit.ts'
import {printCells} from './print-cells.ts'
import type {Write} from './write.ts'

/** The edits that put every text at its place. Cells of one table are laid out together. */
export function printWrites(text: string, writes: readonly Write[]): readonly Edit[] {
  const edits: Edit[] = []
  const cells = new Map<Table, CellWrite[]>()
  for (const {place, text: value} of writes) {
    if (place.kind === 'text') {
      edits.push({span: place.span, text: value === '' ? '' : place.lead + value})
      continue
    }
    const writesOfTable = cells.get(place.table) ?? []
    writesOfTable.push({row: place.row, column: place.column, text: value})
    cells.set(place.table, writesOfTable)
  }
  for (const [table, writesOfTable] of cells) edits.push(...printCells(text, table, writesOfTable))
  return edits
}

/** A cell of a table's body and its new text. */
export interface CellWrite {
  readonly row: number
  readonly column: number
  readonly text: string
}
