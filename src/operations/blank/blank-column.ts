import {readDate} from '../../calendar/read-date.ts'
import {statusOf} from '../../curriculum/item-facts.ts'
import type {Concept, Curriculum, Rating, Table} from '../../curriculum/model.ts'
import {rolesOfHeader} from '../../notation/column-role.ts'
import {isBlank} from '../../notation/is-blank.ts'
import {ownerOfLabel} from '../../notation/owner-of-label.ts'
import {readRating} from '../../notation/read-rating.ts'
import {readStatus} from '../../notation/read-status.ts'
import {scaleOfHeader} from '../../notation/scale-of-header.ts'
import {writeRating} from '../../notation/write-rating.ts'
import {sliceSpan} from '../../source/span.ts'
import {blankStatuses} from './blank-statuses.ts'
import {commonest} from './commonest.ts'

/** A column of a table, as far as its rows are items. */
export interface ColumnCells {
  readonly column: number
  readonly items: readonly (Concept | Rating)[]
  /** What is written in it, row by row. */
  readonly raws: readonly string[]
}

/** The untouched text of every cell; `undefined` where a cell stays. */
export function blankColumn(
  curriculum: Curriculum,
  table: Table,
  cells: ColumnCells,
): readonly (string | undefined)[] {
  switch (table.columns[cells.column]?.role) {
    case 'status':
      return blankStatuses(curriculum, table, cells)
    case 'rating':
      return blankRatings(table, cells)
    case 'date':
      return blankDates(curriculum, table, cells)
    case 'note':
      return cleared(curriculum, table, cells)
    case 'name':
    case 'number':
    case undefined:
      return []
    case 'other':
      return blankOther(curriculum, table, cells)
  }
}

/** Blank as other cells of the column are, here or in another table. */
function cleared(
  curriculum: Curriculum,
  table: Table,
  {column, raws}: ColumnCells,
): readonly (string | undefined)[] {
  const header = table.columns[column]?.header ?? ''
  const elsewhere = (): readonly string[] => cellsNotBegun(curriculum, header).filter(isBlank)
  const blank = commonest(raws.filter(isBlank)) ?? commonest(elsewhere()) ?? ''
  return raws.map(raw => (isBlank(raw) ? undefined : blank))
}

/** What is no date, in a row that nobody has begun, was there before. */
function blankDates(
  curriculum: Curriculum,
  table: Table,
  cells: ColumnCells,
): readonly (string | undefined)[] {
  return cleared(curriculum, table, cells).map((text, index) => {
    const [item, raw = ''] = [cells.items[index], cells.raws[index]]
    const isWaiting = item !== undefined && statusOf(item) === 'not-started'
    return isWaiting && readDate(raw) === undefined ? undefined : text
  })
}

/** A column that nobody called ratings is known by its stars, so it keeps empty ones. */
function blankRatings(table: Table, {column, items, raws}: ColumnCells): readonly (string | undefined)[] {
  const header = table.columns[column]?.header ?? ''
  const isNamed = rolesOfHeader(header).includes('rating')
  const ratings = items.map(item => item.rating)
  const untouched = commonest(
    raws.filter((raw, index) => ratings[index]?.value.value === null && (isNamed || raw !== '')),
  )
  return ratings.map(rating => {
    if (!rating || rating.value.value === null) return undefined
    const empty = writeRating(null, rating.value)
    return untouched ?? (empty === '' && !isNamed ? '☆'.repeat(rating.value.scale) : empty)
  })
}

/** Columns without a meaning of their own: a second date, somebody else's marks, minutes, links. */
function blankOther(
  curriculum: Curriculum,
  table: Table,
  cells: ColumnCells,
): readonly (string | undefined)[] {
  const header = table.columns[cells.column]?.header ?? ''
  const roles = rolesOfHeader(header)
  const scale = scaleOfHeader(header)
  const isRating = (raw: string): boolean => readRating(raw, scale === undefined ? {} : {scale}) !== undefined
  const written = cells.raws.filter(raw => !isBlank(raw))
  if (written.length === 0) return []
  if (written.every(raw => readStatus(raw) !== undefined && (roles.includes('status') || boxes.test(raw)))) {
    return blankStatuses(curriculum, table, cells)
  }
  const waiting = cellsNotBegun(curriculum, header)
  if (waiting.length > 0 && waiting.every(isUnfilled)) {
    const blank = commonest(waiting) ?? ''
    return cells.raws.map(raw => (isUnfilled(raw) ? undefined : blank))
  }
  const isFilledIn =
    written.every(raw => readDate(raw)?.length === raw.length) ||
    roles.includes('note') ||
    (roles.includes('rating') && written.every(isRating)) ||
    ownerOfLabel(header) === 'learner'
  return isFilledIn ? cleared(curriculum, table, cells) : []
}

const boxes = /^(?:\[.\]|<input|[✅⬜☐☑☒✔✓❌✗🔲])/u

/** `0 min` is where counting begins. */
function isUnfilled(raw: string): boolean {
  return isBlank(raw) || /^0(?![\d.,/-])/.test(raw)
}

/** What the column holds in rows that nobody has begun, in all tables that have it: a learner fills it while working. */
function cellsNotBegun({text, items}: Curriculum, header: string): readonly string[] {
  const waiting = items.filter(item => item.kind === 'concept' && statusOf(item) === 'not-started')
  return waiting.flatMap(item => {
    if (item.kind !== 'concept') return []
    const column = item.table.columns.findIndex(each => each.header === header)
    const cell = item.table.rows[item.row]?.cells[column]
    return column < 0 ? [] : [cell ? sliceSpan(text, cell.content) : '']
  })
}
