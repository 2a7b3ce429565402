import type {Day} from '../calendar/day.ts'
import {formatDay} from '../calendar/format-day.ts'
import {readDate} from '../calendar/read-date.ts'
import type {Concept, Curriculum, DateValue, Entry, Located, Table} from '../curriculum/model.ts'
import {shelvesOf} from '../curriculum/shelves.ts'
import {TrackerError} from '../errors/tracker-error.ts'
import {isBlank} from '../notation/is-blank.ts'
import type {DateFormat} from '../notation/readings.ts'
import type {ItemChange} from './item-change.ts'

/** The day in the format of the cell, else of its column, else of the file; `null` empties the cell. */
export function setDate(
  curriculum: Curriculum,
  item: Concept | Entry,
  day: Day | null,
): ItemChange | undefined {
  const located = item.date
  if (!located) {
    throw new TrackerError('wrong-kind', `"${item.title}" stands in a table without a date column`, {
      hint: 'leave -d out, or put the day into the note with -m',
    })
  }
  if (located.value.day === day && (day !== null || isBlank(located.raw))) return undefined
  const {place} = located
  if (day === null) {
    const text = blankInColumn(curriculum, item.table, located)
    return {
      item,
      fields: [{field: 'date', before: located.value.day, after: null}],
      writes: [{place, text}],
    }
  }
  const format = dateFormat(curriculum, item.table, located)
  const text = formatDay(day, format)
  const writes = [{place, text}]
  if (format.includes('Y'))
    return {item, fields: [{field: 'date', before: located.value.day, after: day}], writes}
  // Without a year nobody can tell which day it is: what is read again is none.
  const before = isBlank(located.raw) ? null : located.raw
  if (before === text) return undefined
  return {
    item,
    fields: [{field: 'date', before, after: text}],
    writes,
    consequences: [{field: 'date', after: null}],
  }
}

function dateFormat(curriculum: Curriculum, table: Table, located: Located<DateValue>): DateFormat {
  return (
    located.value.format ?? columnFormat(table, located) ?? curriculum.notation.dateFormat ?? 'YYYY-MM-DD'
  )
}

function columnFormat(table: Table, {place}: Located<DateValue>): DateFormat | undefined {
  if (place.kind !== 'cell') return undefined
  for (const row of table.rows) {
    const format = readDate(row.cells[place.column]?.plain ?? '')?.format
    if (format) return format
  }
  return undefined
}

/** A column may show that it is blank, there or under the same header elsewhere: `—`. No more tables are made than it takes. */
function blankInColumn(curriculum: Curriculum, table: Table, {place}: Located<DateValue>): string {
  if (place.kind !== 'cell') return ''
  const {column} = place
  const header = table.columns[column]?.header
  const {length, at} = shelvesOf(curriculum).tables
  let first: string | undefined
  for (let index = -1; index < length; index++) {
    const each = index < 0 ? table : at(index)
    if (each.columns[column]?.header !== header) continue
    const blanks = each.rows.map(row => row.cells[column]?.plain ?? '').filter(isBlank)
    if (blanks.includes('')) return ''
    if (index >= 0) first ??= blanks[0]
  }
  return first ?? ''
}
