import type {Curriculum, Entry, Table} from '../curriculum/model.ts'
import {entryTitle} from '../curriculum/read-table-items.ts'
import {isBlank} from '../notation/is-blank.ts'
import type {CellValue} from './cell-value.ts'
import {itemSubject} from './find-subject.ts'
import type {Change, Expectation, FieldContent, Operation} from './operation.ts'
import {printWrites} from './print-writes.ts'
import {cellField} from './snapshot.ts'

/** The new contents of some cells of a row, by column. */
export type CellValues = ReadonlyMap<number, CellValue>

/** Writes cells of a log's row; what it holds decides how the entry is called, so its name may change with it. */
export function setEntry(curriculum: Curriculum, entry: Entry, values: CellValues): Operation {
  const {table, row} = entry
  const before = (table.rows[row]?.cells ?? []).map(cell => cell.plain)
  const changed = new Map([...values].filter(([column, {plain}]) => (before[column] ?? '') !== plain))
  const after = plainCells(table, before, changed)
  const writes = [...changed].map(([column, {markdown}]) => ({
    place: {kind: 'cell' as const, table, row, column},
    text: markdown,
  }))
  const subject = itemSubject(curriculum, entry)
  const facts = entryFacts(table, after, changed)
  const isKept = before.some(cell => !isBlank(cell)) && titleOf(table, after) === titleOf(table, before)
  const identity = isKept
    ? {
        expectations: Object.entries(facts).map(
          ([field, content]): Expectation => ({subject, field, after: content}),
        ),
      }
    : {expectations: [], arrivals: [facts], departures: before.some(cell => !isBlank(cell)) ? [subject] : []}
  return {
    edits: printWrites(curriculum.text, writes),
    changes: [...changed].map(([column, value]) =>
      cellChange(entry, column, {before: before[column] ?? '', value}),
    ),
    warnings: [],
    writesText: true,
    ...(changed.size === 0 ? {expectations: []} : identity),
  }
}

/** The row as it will be read, short rows filled up. */
function plainCells(table: Table, before: readonly string[], values: CellValues): readonly string[] {
  const length = Math.max(before.length, ...[...values.keys()].map(column => column + 1))
  return Array.from({length: Math.min(length, table.columns.length)}, (_empty, column) => {
    return values.get(column)?.plain ?? before[column] ?? ''
  })
}

/** What the snapshot will say of the cells that were written. */
export function entryFacts(
  table: Table,
  cells: readonly string[],
  values: CellValues,
): Readonly<Record<string, FieldContent>> {
  const facts: Record<string, FieldContent> = {}
  for (const column of cells.keys()) facts[cellField(column)] = cells[column] ?? ''
  for (const [column, {plain, day}] of values) {
    if (table.columns[column]?.role === 'date') facts['date'] = day
    if (table.columns[column]?.role === 'note') facts['note'] = plain === '' ? null : plain
  }
  return facts
}

function titleOf(table: Table, cells: readonly string[]): string {
  return entryTitle(table, cells).text
}

function cellChange(
  entry: Entry,
  column: number,
  {before, value}: {readonly before: string; readonly value: CellValue},
): Change {
  return {
    item: entry.title,
    id: entry.id,
    key: entry.key,
    field: entry.table.columns[column]?.header ?? `${column + 1}`,
    before: before === '' ? null : before,
    after: value.plain === '' ? null : value.plain,
    line: entry.line,
  }
}
