import type {Item} from '../curriculum/model.ts'
import {TrackerError} from '../errors/tracker-error.ts'
import {isBlank} from '../notation/is-blank.ts'

/**
 * A row with more cells than its table has columns, in which the status is no status, has slipped: which cell is which
 * cannot be told, so none is written. Throws `unsafe-value`.
 */
export function requireOwnCells(item: Item): void {
  if (item.kind !== 'concept') return
  const {table, row, status} = item
  const cells = table.rows[row]?.cells ?? []
  const isLonger = cells.slice(table.columns.length).some(({plain}) => plain !== '')
  const isUnread = status.value.markLength === 0 && !isBlank(status.raw)
  if (!isLonger || !isUnread) return
  throw new TrackerError(
    'unsafe-value',
    `line ${item.line}: "${item.title}" has ${cells.length} cells for ${table.columns.length} columns, and "${status.raw}" stands where its status would be`,
    {hint: 'a pipe too many has moved its cells: repair the row in your editor, then try again'},
  )
}
