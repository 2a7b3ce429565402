import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {addDays} from '../../src/calendar/add-days.ts'
import type {DateFormat} from '../../src/calendar/date-format.ts'
import {formatDay} from '../../src/calendar/format-day.ts'
import {readDate} from '../../src/calendar/read-date.ts'
import {day} from './day.ts'

/** Every format, and how it writes 3 November 2025. */
const formats: Readonly<Record<DateFormat, string>> = {
  'YYYY-MM-DD': '2025-11-03',
  'YYYY/MM/DD': '2025/11/03',
  'YYYY.MM.DD': '2025.11.03',
  'YYYY/M/D': '2025/11/3',
  'DD.MM.YYYY': '03.11.2025',
  'DD/MM/YYYY': '03/11/2025',
  'MM/DD/YYYY': '11/03/2025',
  'D.M.YYYY': '3.11.2025',
  'D/M/YYYY': '3/11/2025',
  'M/D/YYYY': '11/3/2025',
  'MMM D': 'Nov 3',
  'MMM D, YYYY': 'Nov 3, 2025',
  'D MMM YYYY': '3 Nov 2025',
  'MMMM D': 'November 3',
  'MMMM D, YYYY': 'November 3, 2025',
  'D MMMM YYYY': '3 November 2025',
  YYYY年M月D日: '2025年11月3日',
  'YYYY년 M월 D일': '2025년 11월 3일',
}
const everyFormat = Object.entries(formats) as [DateFormat, string][]
const someDay = fc.integer({min: 0, max: 3_000_000}).map(count => addDays(day('1000-01-01'), count))

test.each(everyFormat)('%s writes %s', (format, text) => {
  expect(formatDay(day('2025-11-03'), format)).toBe(text)
})

describe('dates that say which day they mean', () => {
  test.each<[string, string, DateFormat | null]>([
    ['2025-11-03', '2025-11-03', 'YYYY-MM-DD'],
    ['2025/11/03', '2025-11-03', 'YYYY/MM/DD'],
    ['2025.11.03', '2025-11-03', 'YYYY.MM.DD'],
    ['2025/7/8', '2025-07-08', 'YYYY/M/D'],
    ['2025-7-8', '2025-07-08', null],
    ['03.11.2025', '2025-11-03', 'DD.MM.YYYY'],
    ['3.11.2025', '2025-11-03', 'D.M.YYYY'],
    ['16/07/2026', '2026-07-16', 'DD/MM/YYYY'],
    ['07/16/2026', '2026-07-16', 'MM/DD/YYYY'],
    ['16/7/2026', '2026-07-16', 'D/M/YYYY'],
    ['7/16/2026', '2026-07-16', 'M/D/YYYY'],
    ['Nov 3, 2025', '2025-11-03', 'MMM D, YYYY'],
    ['Nov 3 2025', '2025-11-03', null],
    ['Nov. 3, 2025', '2025-11-03', null],
    ['Sept 3, 2025', '2025-09-03', null],
    ['November 3rd, 2025', '2025-11-03', null],
    ['May 9, 2025', '2025-05-09', 'MMM D, YYYY'],
    ['3 Nov 2025', '2025-11-03', 'D MMM YYYY'],
    ['3 november 2025', '2025-11-03', null],
    ['3 de noviembre de 2025', '2025-11-03', null],
    ['3 de março de 2025', '2025-03-03', null],
    ['1 février 2025', '2025-02-01', null],
    ['3. März 2025', '2025-03-03', null],
    ['3 ноября 2025', '2025-11-03', null],
    ['3 листопада 2025', '2025-11-03', null],
    ['3 Kasım 2025', '2025-11-03', null],
    ['3 نوفمبر 2025', '2025-11-03', null],
    ['2025年11月3日', '2025-11-03', 'YYYY年M月D日'],
    ['2025年11月03日', '2025-11-03', null],
    ['2025å¹´11æœˆ3æ—¥', '2025-11-03', 'YYYY年M月D日'],
    ['2025년 11월 3일', '2025-11-03', 'YYYY년 M월 D일'],
    ['2025년11월3일', '2025-11-03', null],
  ])('%s', (text, expected, format) => {
    expect(readDate(text)).toEqual({day: expected, format, length: text.length})
  })
})

describe('dates that leave the day open', () => {
  test.each<[string, DateFormat | null]>([
    ['Nov 3', 'MMM D'],
    ['November 3', 'MMMM D'],
    ['Feb 29', 'MMM D'],
    ['3 Nov', null],
    ['3/4/2025', null],
    ['03/04/2025', null],
  ])('%s', (text, format) => {
    expect(readDate(text)).toEqual({day: null, format, length: text.length})
  })

  test('the same number twice is one day, however it is read', () => {
    expect(readDate('4/4/2025')).toEqual({day: '2025-04-04', format: null, length: 8})
  })

  test('the rest of the column decides', () => {
    expect(readDate('03/04/2025', {order: 'day-first'})).toMatchObject({
      day: '2025-04-03',
      format: 'DD/MM/YYYY',
    })
    expect(readDate('3/4/2025', {order: 'month-first'})).toMatchObject({
      day: '2025-03-04',
      format: 'M/D/YYYY',
    })
    expect(readDate('13/4/2025', {order: 'month-first'})).toMatchObject({
      day: '2025-04-13',
      format: 'D/M/YYYY',
    })
  })
})

test.each([
  ['2025-11-03 (first try)', 10],
  ['2025-10-30 ~ 2025-11-05', 10],
  ['2025-11-03T10:00', 10],
  ['2025-11-03, again on Friday', 10],
  ['2025年11月3日に完了', 10],
  ['Nov 3 – done', 5],
])('%s ends after %i characters', (text, length) => {
  expect(readDate(text)?.length).toBe(length)
})

test.each([
  '',
  '2025',
  '2025-02-30',
  '2025-13-01',
  '2025-11-031',
  '2025-11-03-1',
  '25-11-03',
  '2025-11/03',
  '32.01.2025',
  '31/31/2025',
  'Foo 3, 2025',
  'Feb 30',
  'Feb 29, 2025',
  '3 chapters',
  '12 angry men',
  '___',
  '3/5',
  '1.2.3',
  'x 2025-11-03',
  ' 2025-11-03',
  '2025-11-03x',
])('"%s" is no date', text => {
  expect(readDate(text)).toBeUndefined()
})

test('what a format writes is read back, day and format', () => {
  fc.assert(
    fc.property(someDay, fc.constantFrom(...everyFormat.map(([format]) => format)), (written, format) => {
      const order = format.startsWith('M') ? 'month-first' : 'day-first'
      const text = formatDay(written, format)
      const reading = readDate(text, {order})
      expect(reading).toMatchObject({length: text.length})
      expect([written, null]).toContain(reading?.day)
      const again = reading?.format
      expect(again && formatDay(written, again)).toBe(text)
    }),
  )
})

test('a told format prints the text that was read', () => {
  const dateLike = fc.stringMatching(/^[0-9A-Za-z年月日 ,./-]{0,20}$/)
  fc.assert(
    fc.property(fc.oneof(fc.string(), dateLike), text => {
      const reading = readDate(text)
      if (reading?.day && reading.format) {
        expect(formatDay(reading.day, reading.format)).toBe(text.slice(0, reading.length))
      }
    }),
    {numRuns: 500},
  )
})

test.each(['1', '1/', '2025-', 'a', 'Nov ', ' '])('1,000,000 of "%s" are answered', piece => {
  // In quadratic time this test would be given up.
  expect(() => readDate(piece.repeat(1_000_000))).not.toThrow()
})
