import type {Day} from '../calendar/day.ts'
import {findColumn} from '../curriculum/find-column.ts'
import type {Concept, Curriculum, Entry, Rating} from '../curriculum/model.ts'
import {TrackerError} from '../errors/tracker-error.ts'
import {readProgressStatus} from '../notation/read-progress-status.ts'
import {readStatusWord} from '../notation/read-status-word.ts'
import {cellValue} from './cell-value.ts'
import {type ItemChange, joinChanges, operationOf} from './item-change.ts'
import type {Operation} from './operation.ts'
import {renameItem} from './rename-item.ts'
import {setDate} from './set-date.ts'
import {setEntry} from './set-entry.ts'
import {setNote} from './set-note.ts'
import {setRating} from './set-rating.ts'
import {replaceMark, setConceptStatus} from './set-status.ts'
import {cellField} from './snapshot.ts'

export interface ColumnIntent {
  /** The column's header, shortened where that is unique. */
  readonly column: string
  readonly value: string
  readonly today: Day
}

type RowItem = Concept | Entry | Rating

/** One cell of a row, by its column's header: `set Platform Pramp --in interview/1`. */
export function setColumn(curriculum: Curriculum, item: RowItem, intent: ColumnIntent): Operation {
  const column = findColumn(item.table, intent.column)
  const {value, today} = intent
  if (item.kind === 'entry') {
    return setEntry(
      curriculum,
      item,
      new Map([[column, cellValue(curriculum, item.table, {column, row: item.row, typed: value, today})]]),
    )
  }
  const role = item.table.columns[column]?.role
  if (role === 'name') return renameItem(curriculum, item, value)
  return operationOf(curriculum, [joinChanges(item, [setRowCell(curriculum, item, {column, value, today})])])
}

interface CellTarget {
  readonly column: number
  readonly value: string
  readonly today: Day
}

function setRowCell(
  curriculum: Curriculum,
  item: Concept | Rating,
  target: CellTarget,
): ItemChange | undefined {
  const {column, value, today} = target
  const cell = cellValue(curriculum, item.table, {column, row: item.row, typed: value, today})
  const role = item.table.columns[column]?.role
  if (role === 'note') return setNote(curriculum, item, {text: value, append: false})
  if (role === 'rating') return setRating(curriculum, item, {kind: 'set', value: Number(value)})
  if (item.kind === 'concept' && role === 'date') return setDate(curriculum, item, cell.day)
  if (item.kind === 'concept' && role === 'status') {
    const progress = readStatusWord(value) ? undefined : readProgressStatus(value)
    if (progress) return value === item.status.raw ? undefined : replaceMark(item, progress.status, value)
    return setConceptStatus(curriculum, item, requireStatus(value))
  }
  return setOtherCell(item, column, cell)
}

function requireStatus(value: string): Parameters<typeof setConceptStatus>[2] {
  const status = readStatusWord(value)
  if (status) return status
  throw new TrackerError('invalid-value', `"${value}" is not a status`, {
    hint: 'write not-started, in-progress, done or skipped',
  })
}

function setOtherCell(
  item: Concept | Rating,
  column: number,
  cell: {readonly markdown: string; readonly plain: string},
): ItemChange | undefined {
  const before = item.table.rows[item.row]?.cells[column]?.plain ?? ''
  if (before === cell.plain) return undefined
  const field = item.table.columns[column]?.header ?? ''
  return {
    item,
    fields: [{field, fact: cellField(column), before: before || null, after: cell.plain || null}],
    writes: [{place: {kind: 'cell', table: item.table, row: item.row, column}, text: cell.markdown}],
    writesText: true,
  }
}
