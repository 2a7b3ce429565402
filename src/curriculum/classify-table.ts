import type {TableBlock} from '../markdown/block.ts'
import {isForeignDate, isGrade, rolesOfHeader} from '../notation/column-role.ts'
import {foldPhrase} from '../notation/fold-phrase.ts'
import {isAsciiLetter, isLetterOrDigit} from '../notation/letters.ts'
import {isTrackerTitle} from '../notation/tracker-words.ts'
import {setColumns} from './apply-settings.ts'
import {chooseStatus, type StatusClues} from './choose-status.ts'
import {isLegendTable} from './document-legend.ts'
import {type ColumnDraft, draftColumns, explainValues, isMostly, keepOne, keepSome} from './infer-columns.ts'
import {isItemRow} from './is-item-row.ts'
import {isTextRow} from './is-text-row.ts'
import type {MarkReader} from './mark-reader.ts'
import type {Column, ColumnRole, Row, Table} from './model.ts'
import type {Scope} from './scope.ts'

/** What each column is for, from its header's words and its values; and with that, what a row is. */
export function classifyTable(block: TableBlock, scope: Scope, clues: Omit<StatusClues, 'isTracked'>): Table {
  const [header = emptyRow(block), ...rows] = block.rows
  const columns = isLegendTable(block)
    ? ownColumns(header)
    : inferColumns(header, rows, {...clues, isTracked: isTracked(scope)})
  return {
    kind: tableKind(columns),
    scope,
    columns,
    header,
    delimiter: block.delimiter,
    rows,
    span: block.span,
  }
}

/** Headers that stand over marks somewhere in the document, folded. */
export function knownStatusHeaders(blocks: readonly TableBlock[], marks: MarkReader): ReadonlySet<string> {
  const known = new Set<string>()
  for (const {rows} of blocks) {
    const [header, ...body] = rows
    if (!header) continue
    header.cells.forEach((cell, column) => {
      if (!rolesOfHeader(cell.plain).includes('status')) return
      const phrase = foldPhrase(cell.plain.slice(0, 60))
      const holdsMark = (row: Row): boolean => marks.status(row.cells[column]?.plain ?? '') !== undefined
      if (!known.has(phrase) && body.some(holdsMark)) known.add(phrase)
    })
  }
  return known
}

function isTracked(scope: Scope | null): boolean {
  return scope !== null && (isTrackerTitle(scope.title) || isTracked(scope.parent))
}

function emptyRow({span}: TableBlock): Row {
  return {span, cells: [], leadingPipe: true, trailingPipe: true}
}

function ownColumns(header: Row): readonly Column[] {
  return header.cells.map(cell => ({header: cell.plain, role: 'other', why: 'the table explains marks'}))
}

function tableKind(columns: readonly Column[]): Table['kind'] {
  const has = (role: ColumnRole): boolean => columns.some(column => column.role === role)
  if (has('status') && has('name')) return 'status'
  if (has('rating') && has('name')) return 'rating'
  return has('date') ? 'log' : 'reference'
}

function inferColumns(header: Row, rows: readonly Row[], clues: StatusClues): readonly Column[] {
  const {marks} = clues
  const items = rows.filter(row => isItemRow(row, header, marks) && !isTextRow(row, header))
  const drafts = draftColumns(header, items, clues.text)
  const set = setColumns(drafts, clues.settings)
  settleDoubtful(drafts, marks)
  doubtHeaders(drafts, marks)
  keepSome(drafts, 'status', set.get('status') ?? chooseStatus(drafts, clues))
  const choose = (role: ColumnRole, chosen: () => ColumnDraft | undefined): void =>
    keepOne(drafts, role, set.get(role)?.[0] ?? chosen())
  choose('rating', () => chooseRating(drafts, marks))
  choose('date', () => chooseDate(drafts, marks))
  choose('name', () => chooseName(drafts))
  choose('note', () => drafts.find(draft => draft.role === 'note'))
  return drafts.map(draft => ({
    header: draft.header,
    role: draft.role ?? 'other',
    why: draft.why || 'nothing tells what it is for',
  }))
}

/** `Completed` heads marks or dates, and a rating may be in words: the values tell; where all is blank, the other columns. */
function settleDoubtful(drafts: readonly ColumnDraft[], marks: MarkReader): void {
  const isMark = (value: string): boolean => marks.status(value) !== undefined
  const isDay = (value: string): boolean => marks.date(value) !== undefined
  for (const draft of drafts) {
    const isRatingInWords =
      draft.role === 'rating' &&
      draft.values.length > 0 &&
      draft.values.every(isMark) &&
      !draft.values.some(value => marks.rating(value, 10))
    if (draft.role !== undefined && !isRatingInWords) continue
    if (!isRatingInWords && draft.roles.length < 2) continue
    if (draft.values.length > 0) {
      if (draft.values.every(isDay)) settle(draft, 'date', 'its values are dates')
      else if (draft.values.some(isMark) || isRatingInWords) settle(draft, 'status', 'its values are marks')
      continue
    }
    const others = drafts.filter(other => other !== draft)
    const isMarked = others.some(other => other.role === 'status')
    const likely = isMarked ? 'date' : 'status'
    const role = draft.roles.includes(likely) ? likely : draft.roles[0]
    if (role) settle(draft, role, `its header, "${draft.header}", beside the other columns`)
  }
}

/** Where no column is called status: one of marks is no name and no note, and one of ranges holds plans, not days. */
function doubtHeaders(drafts: readonly ColumnDraft[], marks: MarkReader): void {
  // A word may be a name or a note; a sign is none.
  const isMark = (value: string): boolean => !isLetter(value) && marks.status(value) !== undefined
  const hasStatus = drafts.some(draft => draft.role === 'status')
  for (const draft of drafts) {
    const isNamed = draft.role === 'name' || draft.role === 'note'
    if (draft.role === 'date' && isMostly(draft, drafts, value => isRange(value, marks)))
      settle(draft, 'other', 'its values are ranges of days')
    else if (!hasStatus && isNamed && isMostly(draft, drafts, isMark) && draft.values.every(isMark)) {
      draft.role = undefined
      draft.isOnlyMarks = true
    }
  }
}

function isLetter(value: string): boolean {
  const [first = ''] = value
  const code = first.charCodeAt(0)
  return isAsciiLetter(code) || (code > 0x7f && isLetterOrDigit(first) && /^\p{L}/u.test(first))
}

/** `Jan 8 – Jan 14`: when something is planned, not when it was done. */
function isRange(value: string, marks: MarkReader): boolean {
  const day = marks.date(value)
  const rest = value.slice(day?.length ?? 0)
  return day !== undefined && /^[ \t]*(?:[-–—~〜～→]|to\b|bis\b|au\b|al\b|até\b)[ \t]*\S/.test(rest)
}

function settle(draft: ColumnDraft, role: ColumnRole, why: string): void {
  draft.role = role
  draft.why = why
}

function chooseRating(drafts: readonly ColumnDraft[], marks: MarkReader): ColumnDraft | undefined {
  const isRated = (draft: ColumnDraft): boolean =>
    draft.values.length < 2 || draft.values.some(value => marks.rating(value, 10) !== undefined)
  const called = drafts.find(draft => draft.role === 'rating' && isRated(draft))
  const isStars = (value: string): boolean => marks.rating(value)?.style === 'stars'
  const free = drafts.find(
    draft => draft.role === undefined && !isGrade(draft.header) && isMostly(draft, drafts, isStars),
  )
  if (!called && free) free.why = explainValues(free, isStars, 'stars')
  return called ?? free
}

/** When a thing was finished, where there is also a day on which it began. */
function chooseDate(drafts: readonly ColumnDraft[], marks: MarkReader): ColumnDraft | undefined {
  const called = drafts.findLast(draft => draft.role === 'date')
  if (called) return called
  const isDay = (value: string): boolean => marks.date(value) !== undefined && !isRange(value, marks)
  const free = drafts.findLast(
    draft => draft.role === undefined && !isForeignDate(draft.header) && isMostly(draft, drafts, isDay),
  )
  if (free) free.why = explainValues(free, isDay, 'dates')
  return free
}

/**
 * Of several columns with a name's header, the first whose values all differ: `Topic` is often a group of problems.
 * Under `Lesson` there may be numbers only, and beside them what the lessons are about.
 */
function chooseName(drafts: readonly ColumnDraft[]): ColumnDraft | undefined {
  const called = drafts.filter(
    draft => draft.role === 'name' && draft.values.length > 0 && !draft.values.every(isBoxed),
  )
  const named = called.filter(isWorded)
  const [first] = named.length > 0 ? named : called
  const distinct = named.length > 1 ? named.find(isDistinct) : first
  const blank = drafts.find(draft => draft.role === 'name' && draft.values.length === 0)
  const chosen = distinct ?? first ?? blank
  if (chosen && (isWorded(chosen) || chosen.values.length === 0)) {
    if (chosen !== called[0]) chosen.why = `its header, "${chosen.header}", and what is under it`
    return chosen
  }
  // A column of what recurs, `3 keys`, is beside the name; the column of names is before it.
  const isFuller = (draft: ColumnDraft): boolean =>
    !chosen || (isDistinct(draft) && draft.values.length >= chosen.values.length)
  const free = drafts.find(
    draft => draft.role === undefined && isWorded(draft) && isFuller(draft) && !draft.values.every(isBoxed),
  )
  if (free) free.why = 'the first column with words'
  return free ?? chosen ?? chooseNumber(drafts)
}

/** Beside marks a column of numbers names the rows where no other does: `| 01 | ⬜ |`. */
function chooseNumber(drafts: readonly ColumnDraft[]): ColumnDraft | undefined {
  if (!drafts.some(({role}) => role === 'status')) return undefined
  const number = drafts.find(
    draft =>
      (draft.role === 'number' || draft.role === undefined) &&
      draft.values.length === draft.rowCount &&
      draft.values.length > 1 &&
      isDistinct(draft) &&
      draft.values.every(value => /^\d{1,4}$/.test(value)),
  )
  if (number) number.why = 'no other column tells its rows apart'
  return number
}

/** `[ ] Trees`: a grid of boxes, where no cell names the others of its row. */
function isBoxed(value: string): boolean {
  return /^\[[ xX~/-]\][ \t]+\S/.test(value)
}

function isWorded({values}: ColumnDraft): boolean {
  return values.some(holdsLetter)
}

function isDistinct({values}: ColumnDraft): boolean {
  return new Set(values).size === values.length
}

function holdsLetter(value: string): boolean {
  return Array.from(value.slice(0, 40)).some(character => isLetterOrDigit(character) && !/\d/.test(character))
}
