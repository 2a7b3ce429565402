import type {DateFormat, DateOrder, DateReading} from './date-format.ts'
import type {Day} from './day.ts'
import {formatDay} from './format-day.ts'
import {monthNames} from './month-names.ts'
import {monthWords} from './month-words.ts'
import {parseDay} from './parse-day.ts'

export interface DateHints {
  /** How the rest of the column or file writes `3/4/2025`. */
  readonly order?: DateOrder | undefined
}

interface Numbers {
  readonly year: string
  readonly month: string
  readonly date: string
}

const yearFirst = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})/
/** The signs for year, month and day, also as they look once UTF-8 was read as Windows-1252. */
const eastAsian =
  /^(\d{4})(?:年|å¹´|년|ë…„)[ \t]?(\d{1,2})(?:月|æœˆ|월|ì›”)[ \t]?(\d{1,2})(?:日|æ—¥|일|ì\u009d¼)/
const yearLast = /^(\d{1,2})([./])(\d{1,2})\2(\d{4})/
/** A month's name is looked up afterwards; `\p{L}` would cost more to compile than all the rest. */
const name = '[^\\s\\d.,:;()/|_-]{3,12}'
const monthFirst = new RegExp(`^(${name})\\.?[ \\t](\\d{1,2})(?:st|nd|rd|th)?(?:,?[ \\t](\\d{4}))?`)
const dayFirst = new RegExp(
  `^(\\d{1,2})(?:st|nd|rd|th|[.º])?[ \\t](?:de[ \\t])?(${name})\\.?(?:,?[ \\t](?:de[ \\t]|del[ \\t])?(\\d{4}))?`,
)
/** `1 May` */
const shortest = 5
const goesOn = /^(?:\d|[-/.]\d|[A-SU-Za-z_]|T(?!\d))/

/**
 * The date at the beginning of a text. The day must exist. A format is only told when it prints the very text that was
 * read; so `3/4/2025` without a hint has neither day nor format, and `2025/11/3` has both.
 */
export function readDate(text: string, hints: DateHints = {}): DateReading | undefined {
  if (text.length < shortest) return undefined
  const reading = startsWithDigit(text)
    ? (readYearFirst(text) ?? readEastAsian(text) ?? readYearLast(text, hints.order) ?? readDayFirst(text))
    : readMonthFirst(text)
  return reading === undefined || goesOn.test(text.slice(reading.length)) ? undefined : reading
}

function startsWithDigit(text: string): boolean {
  const code = text.charCodeAt(0)
  return code >= 0x30 && code <= 0x39
}

function readYearFirst(text: string): DateReading | undefined {
  const match = yearFirst.exec(text)
  if (match === null) return undefined
  const [written, year = '', , month = '', date = ''] = match
  return known(written, {year, month, date}, ['YYYY-MM-DD', 'YYYY/MM/DD', 'YYYY.MM.DD', 'YYYY/M/D'])
}

function readEastAsian(text: string): DateReading | undefined {
  const match = eastAsian.exec(text)
  if (match === null) return undefined
  const [written, year = '', month = '', date = ''] = match
  const reading = known(written, {year, month, date}, ['YYYY年M月D日', 'YYYY년 M월 D일'])
  if (reading?.format !== null) return reading
  return {...reading, format: damagedFormat(written)}
}

/** The damaged forms print back equal once damaged again, which is not this room's business. */
function damagedFormat(written: string): DateFormat | null {
  if (/^\d{4}å¹´[1-9]\d?æœˆ[1-9]\d?æ—¥$/.test(written)) return 'YYYY年M月D日'
  return /^\d{4}ë…„ [1-9]\d?ì›” [1-9]\d?ì\u009d¼$/.test(written) ? 'YYYY년 M월 D일' : null
}

function readYearLast(text: string, order: DateOrder | undefined): DateReading | undefined {
  const match = yearLast.exec(text)
  if (match === null) return undefined
  const [written, first = '', separator, second = '', year = ''] = match
  const dayThenMonth = {year, month: second, date: first}
  if (separator === '.') return known(written, dayThenMonth, ['DD.MM.YYYY', 'D.M.YYYY'])
  const readings = {
    'day-first': known(written, dayThenMonth, ['DD/MM/YYYY', 'D/M/YYYY']),
    'month-first': known(written, {year, month: first, date: second}, ['MM/DD/YYYY', 'M/D/YYYY']),
  }
  if (order !== undefined && readings[order] !== undefined) return readings[order]
  const [one, other] = Object.values(readings).filter(reading => reading !== undefined)
  if (one === undefined || other === undefined) return one
  return {day: one.day === other.day ? one.day : null, format: null, length: written.length}
}

function readMonthFirst(text: string): DateReading | undefined {
  const match = monthFirst.exec(text)
  if (match === null) return undefined
  const [written, word = '', date = '', year] = match
  const month = monthNumber(word)
  if (month === undefined) return undefined
  if (year !== undefined) return known(written, {year, month, date}, ['MMM D, YYYY', 'MMMM D, YYYY'])
  return withoutYear(written, month, date)
}

function withoutYear(written: string, month: string, date: string): DateReading | undefined {
  // A leap year, so that Feb 29 is a day.
  const day = dayOf({year: '2000', month, date})
  if (day === undefined) return undefined
  return {day: null, format: matchingFormat(written, day, ['MMM D', 'MMMM D']), length: written.length}
}

function readDayFirst(text: string): DateReading | undefined {
  const match = dayFirst.exec(text)
  if (match === null) return undefined
  const [written, date = '', word = '', year] = match
  const month = monthNumber(word)
  if (month === undefined) return undefined
  if (year !== undefined) return known(written, {year, month, date}, ['D MMM YYYY', 'D MMMM YYYY'])
  return withoutYear(written, month, date)
}

function monthNumber(written: string): string | undefined {
  const word = written.replaceAll('İ', 'i').toLowerCase()
  const index = monthWords.findIndex(words => words.includes(word))
  if (index !== -1) return String(index + 1)
  const short = word === 'sept' ? 'sep' : word
  const shortIndex = monthNames.findIndex(month => month.slice(0, 3).toLowerCase() === short)
  return shortIndex === -1 ? undefined : String(shortIndex + 1)
}

function known(written: string, numbers: Numbers, formats: readonly DateFormat[]): DateReading | undefined {
  const day = dayOf(numbers)
  if (day === undefined) return undefined
  return {day, format: matchingFormat(written, day, formats), length: written.length}
}

function matchingFormat(written: string, day: Day, formats: readonly DateFormat[]): DateFormat | null {
  return formats.find(format => formatDay(day, format) === written) ?? null
}

function dayOf({year, month, date}: Numbers): Day | undefined {
  return parseDay(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`)
}
