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
    case 'note':
      return cleared(cells)
    case 'name':
    case 'number':
    case undefined:
      return []
    case 'other':
      return blankOther(curriculum, table, cells)
  }
}

/** Blank as other cells of the column are. */
function cleared({raws}: ColumnCells): readonly (string | undefined)[] {
  const blank = commonest(raws.filter(isBlank)) ?? ''
  return raws.map(raw => (isBlank(raw) ? undefined : blank))
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
  const isFilledIn =
    written.every(raw => readDate(raw)?.length === raw.length) ||
    roles.includes('note') ||
    (roles.includes('rating') && written.every(isRating)) ||
    (ownerOfLabel(header) ?? isFilledWithWork(cells)) === true ||
    ownerOfLabel(header) === 'learner'
  return isFilledIn ? cleared(cells) : []
}

const boxes = /^(?:\[.\]|<input|[✅⬜☐☑☒✔✓❌✗🔲])/u

/** Filled in rows that were begun, and blank in all others: somebody fills it while learning. */
function isFilledWithWork({items, raws}: ColumnCells): boolean {
  const isBegun = (index: number): boolean => {
    const item = items[index]
    return item !== undefined && statusOf(item) !== 'not-started' && statusOf(item) !== null
  }
  const open = raws.filter((_raw, index) => !isBegun(index))
  return open.length > 0 && open.every(isBlank)
}
