import type {TableBlock} from '../markdown/block.ts'
import {type ColumnRole, roleOfHeader} from '../notation/column-role.ts'
import {isBlank} from '../notation/is-blank.ts'
import type {MarkReader} from './mark-reader.ts'
import type {Column, Scope, Table} from './model.ts'

/** What each column is for, from its header's words and its values; and with that, what a row is. */
export function classifyTable(block: TableBlock, scope: Scope, marks: MarkReader): Table {
  const [header, ...rows] = block.rows
  const columns = inferColumns(block, marks)
  return {
    kind: tableKind(columns),
    scope,
    columns,
    header: header ?? {span: block.span, cells: [], leadingPipe: true, trailingPipe: true},
    delimiter: block.delimiter,
    rows,
    span: block.span,
  }
}

function tableKind(columns: readonly Column[]): Table['kind'] {
  const has = (role: ColumnRole): boolean => columns.some(column => column.role === role)
  if (has('status') && has('name')) return 'status'
  if (has('rating') && has('name')) return 'rating'
  return has('date') ? 'log' : 'reference'
}

interface Draft {
  readonly header: string
  role: ColumnRole | undefined
  /** What is written in the column, blanks left out. */
  readonly values: readonly string[]
  readonly rowCount: number
}

function inferColumns(block: TableBlock, marks: MarkReader): readonly Column[] {
  const [header, ...rows] = block.rows
  const drafts: Draft[] = (header?.cells ?? []).map((cell, column) => ({
    header: cell.plain,
    role: roleOfHeader(cell.plain),
    values: rows.map(row => row.cells[column]?.plain ?? '').filter(value => !isBlank(value)),
    rowCount: rows.length,
  }))
  keepOne(drafts, 'status', chooseStatus(drafts, marks))
  keepOne(drafts, 'rating', chooseRating(drafts, marks))
  keepOne(drafts, 'date', chooseDate(drafts, marks))
  keepOne(drafts, 'name', chooseName(drafts))
  keepOne(
    drafts,
    'note',
    drafts.find(draft => draft.role === 'note'),
  )
  return drafts.map(({header: title, role}) => ({header: title, role: role ?? 'other'}))
}

/** The other columns that claim a role are the person's own. */
function keepOne(drafts: readonly Draft[], role: ColumnRole, chosen: Draft | undefined): void {
  for (const draft of drafts) if (draft.role === role && draft !== chosen) draft.role = 'other'
  if (chosen) chosen.role = role
}

/** The column called status, when its values are; else the last whose values all read as one. */
function chooseStatus(drafts: readonly Draft[], marks: MarkReader): Draft | undefined {
  const reads = (draft: Draft): boolean => draft.values.some(value => marks.status(value) !== undefined)
  const called = drafts.filter(draft => draft.role === 'status')
  const free = drafts.filter(
    draft => draft.role === undefined && isMostly(draft, value => marks.status(value) !== undefined),
  )
  return called.findLast(reads) ?? called.findLast(draft => draft.values.length === 0) ?? free.at(-1)
}

function chooseRating(drafts: readonly Draft[], marks: MarkReader): Draft | undefined {
  return (
    drafts.find(draft => draft.role === 'rating') ??
    drafts.find(
      draft => draft.role === undefined && isMostly(draft, value => marks.rating(value)?.style === 'stars'),
    )
  )
}

/** When a thing was finished, where there is also a day on which it began. */
function chooseDate(drafts: readonly Draft[], marks: MarkReader): Draft | undefined {
  const called = drafts.filter(draft => draft.role === 'date')
  const free = drafts.filter(
    draft => draft.role === undefined && isMostly(draft, value => marks.date(value) !== undefined),
  )
  return called.at(-1) ?? free.at(-1)
}

function chooseName(drafts: readonly Draft[]): Draft | undefined {
  return (
    drafts.find(draft => draft.role === 'name') ??
    drafts.find(draft => draft.role === undefined && draft.values.some(value => /\p{L}/u.test(value)))
  )
}

/** What an unnamed column holds is told by most of its rows: the first thing written into it decides nothing. */
function isMostly({values, rowCount}: Draft, test: (value: string) => boolean): boolean {
  return values.filter(test).length * 2 > rowCount
}
