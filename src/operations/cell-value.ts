import type {Day} from '../calendar/day.ts'
import {formatDay} from '../calendar/format-day.ts'
import {readDate} from '../calendar/read-date.ts'
import {readDayArgument} from '../calendar/read-day-argument.ts'
import type {Curriculum, Table} from '../curriculum/model.ts'
import {requireOneLine} from './person-text.ts'
import {printCell} from './print-cell.ts'

export interface CellValue {
  /** Markdown for the cell. */
  readonly markdown: string
  /** What a reader sees. */
  readonly plain: string
  readonly day: Day | null
}

export interface CellIntent {
  readonly column: number
  /** `null` for a new one. */
  readonly row: number | null
  readonly typed: string
  readonly today: Day
}

/** What is written into a cell for what was typed: a day in the column's format, else the text as typed. */
export function cellValue(
  curriculum: Curriculum,
  table: Table,
  {column, row, typed, today}: CellIntent,
): CellValue {
  const text = requireOneLine(typed, 'value')
  if (text === '') return {markdown: '', plain: '', day: null}
  if (table.columns[column]?.role !== 'date')
    return {markdown: printCell(text, {table, column, row}), plain: text, day: null}
  const day = readDayArgument(text, today, 'past')
  const formats = table.rows.map(row => readDate(row.cells[column]?.plain ?? '')?.format)
  const format = formats.find(each => each != null) ?? curriculum.notation.dateFormat ?? 'YYYY-MM-DD'
  const written = formatDay(day, format)
  return {markdown: written, plain: written, day}
}
