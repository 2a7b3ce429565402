import type {DateFormat} from './date-format.ts'
import type {Day} from './day.ts'
import {longMonthName, shortMonthName} from './month-names.ts'

const placeholders = /YYYY|MMMM|MMM|MM|M|DD|D/g

/** The day as that format writes it. Formats without a year lose it. */
export function formatDay(day: Day, format: DateFormat): string {
  const month = Number(day.slice(5, 7))
  const values: Readonly<Record<string, string>> = {
    YYYY: day.slice(0, 4),
    MMMM: longMonthName(month),
    MMM: shortMonthName(month),
    MM: day.slice(5, 7),
    M: String(month),
    DD: day.slice(8, 10),
    D: String(Number(day.slice(8, 10))),
  }
  return format.replace(placeholders, placeholder => values[placeholder] ?? placeholder)
}
