import {readHeadingTotal} from '../curriculum/heading-total.ts'
import {isTotalRow, marksOfRow} from '../curriculum/is-total-row.ts'
import {longestLabel} from '../curriculum/label.ts'
import type {Table} from '../curriculum/model.ts'
import {TrackerError} from '../errors/tracker-error.ts'
import {printText} from '../markdown/print-text.ts'
import {shieldText} from '../markdown/shield-text.ts'
import {isBlank} from '../notation/is-blank.ts'
import {readWrittenMark} from '../notation/read-heading-mark.ts'
import {isShielded, tellsTooMuch} from './print-cell.ts'

/** A name for a heading, where it stands behind its opening, `Week 3: `: a sign or a count in it is no mark and no total. */
export function printHeading(name: string, opening: string): string {
  return shieldText(name, 'heading', markdown => {
    const written = opening + markdown
    const total = readHeadingTotal(written, {start: 0, end: written.length})
    return total !== null || readWrittenMark(opening + name, written) !== undefined
  })
}

/** A name for the row of a table, neither blank nor that of a sum over the others. */
export function printRowName(name: string, table: Table, row: number | null): string {
  const marks = table.rows.flatMap(each => marksOfRow(table, each))
  const column = table.columns.findIndex(({role}) => role === 'name')
  const isMistaken = isTotalRow(name, marks) || tellsTooMuch(name, {table, column, row})
  return shieldText(name, 'cell', markdown => isBlank(markdown) || (isMistaken && !isShielded(markdown)))
}

/** A name for the label of a line or a list. Throws TrackerError `invalid-value` for one that no label could have. */
export function printLabel(name: string): string {
  requireLength(name)
  return printText(name, 'label')
}

/** The same for a label that things stand below, in which a sign would be a mark. */
export function printScopeLabel(name: string): string {
  requireLength(name)
  return shieldText(name, 'label', markdown => readWrittenMark(name, markdown) !== undefined)
}

function requireLength(name: string): void {
  if (name.length <= longestLabel) return
  throw new TrackerError(
    'invalid-value',
    `the name has ${name.length} characters, and a label has ${longestLabel} at most`,
    {hint: 'choose a shorter name'},
  )
}
