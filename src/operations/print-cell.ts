import {readDate} from '../calendar/read-date.ts'
import type {Table} from '../curriculum/model.ts'
import {shieldText} from '../markdown/shield-text.ts'
import {isForeignDate} from '../notation/column-role.ts'
import {isBlank} from '../notation/is-blank.ts'
import {readRating} from '../notation/read-rating.ts'
import {readStatus} from '../notation/read-status.ts'

export interface TextCell {
  readonly table: Table
  readonly column: number
  /** The row that it stands in; `null` for a new one. */
  readonly row: number | null
}

/** A person's text for a cell, unless with it a column of texts would be taken for one of marks, stars or days. */
export function printCell(text: string, cell: TextCell): string {
  return shieldText(text, 'cell', markdown => !isShielded(markdown) && tellsTooMuch(text, cell))
}

/** As those who read a column see it. */
export function isShielded(markdown: string): boolean {
  return markdown.startsWith('&#')
}

/** Whether most cells of the column would be values of such a kind, and are not so already: a second column of marks. */
export function tellsTooMuch(text: string, {table, column, row}: TextCell): boolean {
  const {role, header = ''} = table.columns[column] ?? {}
  if (role === 'status' || role === 'rating' || role === 'date' || !isValue(text)) return false
  if (isDay(text) && isForeignDate(header)) return false
  const status = table.columns.find(each => each.role === 'status')
  // A column that is called status stays it, whatever stands in the others.
  if (status?.why?.startsWith('its header') && readStatus(text) !== undefined) return false
  const valued = table.rows.filter(({cells}) => isValue(cells[column]?.plain ?? '')).length
  if (table.kind === 'status' && valued * 2 > table.rows.length) return false
  const others = table.rows.flatMap(({cells}, index) => {
    const plain = index === row ? '' : (cells[column]?.plain ?? '')
    return isBlank(plain) ? [] : [plain]
  })
  const rows = table.rows.length + (row === null ? 1 : 0)
  const values = others.filter(isValue).length + 1
  const isDated = table.columns.some(each => each.role === 'date')
  return values * 2 > rows && (values > 1 || !isDated)
}

function isValue(text: string): boolean {
  const style = readRating(text)?.style
  return readStatus(text) !== undefined || style === 'stars' || style === 'emoji-stars' || isDay(text)
}

function isDay(text: string): boolean {
  return readDate(text)?.length === text.length
}
