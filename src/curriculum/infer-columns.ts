import {type ColumnRole, rolesOfHeader} from '../notation/column-role.ts'
import {isBlank} from '../notation/is-blank.ts'
import type {Cell, Table} from './model.ts'

/** A column before its role is settled. */
export interface ColumnDraft {
  readonly header: string
  /** What the header's words can mean. */
  readonly roles: readonly ColumnRole[]
  /** What is written in the column, blanks left out. */
  readonly values: readonly string[]
  readonly rowCount: number
  role: ColumnRole | undefined
  why: string
  /** Against what its header says. */
  isOnlyMarks?: boolean
}

/** A value whose first letter is a reference is meant as a text, and tells nothing: `&#x2705;`. */
export function draftColumns(
  header: Table['header'],
  rows: Table['rows'],
  text: string,
): readonly ColumnDraft[] {
  const tells = ({content, plain}: Cell): boolean => !isBlank(plain) && !text.startsWith('&#', content.start)
  return header.cells.map((cell, column) => {
    const roles = rolesOfHeader(cell.plain)
    return {
      header: cell.plain,
      roles,
      values: rows.flatMap(({cells}) => {
        const value = cells[column]
        return value && tells(value) ? [value.plain] : []
      }),
      rowCount: rows.length,
      role: roles.length === 1 ? roles[0] : undefined,
      why: roles.length === 1 ? `its header, "${cell.plain}"` : '',
    }
  })
}

/** Gives a role to one column; the others that claim it are the person's own. */
export function keepOne(
  drafts: readonly ColumnDraft[],
  role: ColumnRole,
  chosen: ColumnDraft | undefined,
): void {
  keepSome(drafts, role, chosen ? [chosen] : [])
}

export function keepSome(
  drafts: readonly ColumnDraft[],
  role: ColumnRole,
  chosen: readonly ColumnDraft[],
): void {
  const [first] = chosen
  for (const draft of drafts) {
    if (draft.role !== role || chosen.includes(draft)) continue
    draft.role = 'other'
    draft.why = first ? `"${first.header}" is already the ${nouns[role]}` : 'its values are of no known kind'
  }
  for (const draft of chosen) draft.role = role
}

const nouns: Readonly<Record<ColumnRole, string>> = {
  name: 'name',
  status: 'status',
  date: 'date',
  rating: 'rating',
  note: 'notes',
  number: 'number',
  other: 'rest',
}

/**
 * What a column without a telling header holds is told by most of its rows: the first value decides nothing. Beside a
 * column of dates one value never does: the table may be a log, in which anything is written.
 */
export function isMostly(
  {values, rowCount}: ColumnDraft,
  drafts: readonly ColumnDraft[],
  test: (value: string) => boolean,
): boolean {
  const passing = values.filter(test).length
  const isDated = drafts.some(({role}) => role === 'date')
  return passing * 2 > rowCount && (passing > 1 || !isDated)
}

export function explainValues(draft: ColumnDraft, test: (value: string) => boolean, kind: string): string {
  return `${draft.values.filter(test).length} of its ${draft.rowCount} cells are ${kind}`
}
