import type {Day} from '../calendar/day.ts'
import {addressOfNew} from '../curriculum/address-of-new.ts'
import {findColumn} from '../curriculum/find-column.ts'
import type {Curriculum, Entry, Table} from '../curriculum/model.ts'
import {entryTitle} from '../curriculum/read-table-items.ts'
import {TrackerError} from '../errors/tracker-error.ts'
import {isBlank} from '../notation/is-blank.ts'
import {normaliseTitle} from '../notation/normalise-title.ts'
import {numberAfter} from './add-row.ts'
import {type CellValue, cellValue} from './cell-value.ts'
import {tableSubject} from './find-subject.ts'
import {insertRow} from './insert-row.ts'
import type {Operation} from './operation.ts'
import {entryFacts, setEntry} from './set-entry.ts'

export interface LogIntent {
  /** Column and value as typed, in order; columns by header, shortened where unique. */
  readonly values: readonly (readonly [column: string, value: string])[]
  readonly today: Day
}

/**
 * An entry in a log: in the first row whose cells are blank, in a row begun with one of the values, else in a new row.
 * The date is today's unless one is given.
 */
export function logEntry(curriculum: Curriculum, table: Table, {values, today}: LogIntent): Operation {
  if (table.kind !== 'log')
    throw new TrackerError('wrong-kind', 'that table is not a log: it has no date column')
  const cells = new Map<number, CellValue>()
  for (const [name, typed] of values) {
    const column = findColumn(table, name)
    cells.set(column, cellValue(curriculum, table, {column, row: null, typed, today}))
  }
  const date = table.columns.findIndex(column => column.role === 'date')
  if (!cells.has(date))
    cells.set(date, cellValue(curriculum, table, {column: date, row: null, typed: today, today}))
  const day = cells.get(date)?.day
  const entry = rowToFill(curriculum, table, cells)
  const operation = entry
    ? setEntry(curriculum, entry, newCells(entry, cells))
    : addEntry(curriculum, table, cells)
  return day != null && day > today ? {...operation, warnings: [`${day} is in the future`]} : operation
}

/** A row begun with a value that is named again wins over an empty one. */
function rowToFill(
  curriculum: Curriculum,
  table: Table,
  cells: ReadonlyMap<number, CellValue>,
): Entry | undefined {
  const free = curriculum.items.filter(
    (item): item is Entry =>
      item.kind === 'entry' && item.table === table && !item.isFilled && isOpenTo(item, cells),
  )
  return free.find(entry => writtenColumns(entry).length > 0) ?? free[0]
}

/** Everything that stands in the row, apart from its number, is among the values. */
function isOpenTo(entry: Entry, cells: ReadonlyMap<number, CellValue>): boolean {
  return writtenColumns(entry).every(column => {
    const written = entry.table.rows[entry.row]?.cells[column]?.plain ?? ''
    const value = cells.get(column)
    return value !== undefined && normaliseTitle(value.plain) === normaliseTitle(written)
  })
}

/** What the row was begun with stays as it was written. */
function newCells(entry: Entry, cells: ReadonlyMap<number, CellValue>): ReadonlyMap<number, CellValue> {
  const written = new Set(writtenColumns(entry))
  return new Map([...cells].filter(([column]) => !written.has(column)))
}

function writtenColumns({table, row}: Entry): readonly number[] {
  return table.columns.flatMap(({role}, column) => {
    const isWritten = role !== 'number' && !isBlank(table.rows[row]?.cells[column]?.plain ?? '')
    return isWritten ? [column] : []
  })
}

function addEntry(curriculum: Curriculum, table: Table, cells: ReadonlyMap<number, CellValue>): Operation {
  const after = table.rows.length - 1
  const numbers = table.columns.map(({role}, column) => (role === 'number' ? numberAfter(table, column) : ''))
  const texts = numbers.map((number, column) => cells.get(column)?.markdown ?? number)
  const plains = numbers.map((number, column) => cells.get(column)?.plain ?? number)
  const title = entryTitle(table, plains).text
  const offset = table.rows.at(-1)?.span.end ?? table.delimiter.end
  const address = addressOfNew(curriculum, {scope: table.scope, title, offset})
  const line = curriculum.lines.lineAt(table.rows.at(-1)?.span.start ?? table.delimiter.start) + 1
  const subject = tableSubject(curriculum, table)
  return {
    edits: insertRow(curriculum, table, {cells: texts, after}),
    changes: [...cells].map(([column, {plain}]) => ({
      item: title,
      ...address,
      field: table.columns[column]?.header ?? `${column + 1}`,
      before: null,
      after: plain,
      line,
    })),
    expectations: [{subject, field: 'rows', after: table.rows.length + 1}],
    arrivals: [entryFacts(table, plains, cells)],
    warnings: [],
    writesText: true,
  }
}
