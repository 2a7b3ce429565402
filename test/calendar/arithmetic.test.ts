import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {addDays} from '../../src/calendar/add-days.ts'
import {daysBetween} from '../../src/calendar/days-between.ts'
import {weekdayOf} from '../../src/calendar/weekday.ts'
import {day} from './day.ts'

const someDay = fc.integer({min: 0, max: 3_000_000}).map(count => addDays(day('0001-01-01'), count))

describe('adding days', () => {
  test.each([
    ['2025-11-03', 0, '2025-11-03'],
    ['2025-11-30', 1, '2025-12-01'],
    ['2025-12-31', 1, '2026-01-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2025-02-28', 1, '2025-03-01'],
    ['2025-01-01', -1, '2024-12-31'],
    // Days that some time zones skipped or made longer.
    ['2011-12-29', 1, '2011-12-30'],
    ['2025-03-30', 1, '2025-03-31'],
    ['2025-10-26', 1, '2025-10-27'],
    ['0001-01-01', 365, '0002-01-01'],
  ])('%s and %i days is %s', (from, count, to) => {
    expect(addDays(day(from), count)).toBe(to)
  })

  test('beyond the calendar throws', () => {
    expect(() => addDays(day('9999-12-31'), 1)).toThrow(RangeError)
    expect(() => addDays(day('0001-01-01'), -1)).toThrow(RangeError)
    expect(() => addDays(day('2025-11-03'), 1e12)).toThrow(RangeError)
  })

  test('there and back again', () => {
    fc.assert(
      fc.property(someDay, fc.integer({min: -300_000, max: 300_000}), (from, count) => {
        fc.pre(daysBetween(day('0001-01-01'), from) + count >= 0)
        const to = addDays(from, count)
        expect(daysBetween(from, to)).toBe(count)
        expect(addDays(to, -count)).toBe(from)
      }),
    )
  })
})

test('later days compare as later texts', () => {
  fc.assert(
    fc.property(someDay, someDay, (one, other) => {
      expect(Math.sign(daysBetween(one, other))).toBe(one === other ? 0 : one < other ? 1 : -1)
    }),
  )
})

describe('weekdays', () => {
  test.each([
    ['2025-11-03', 0],
    ['2025-11-09', 6],
    ['1970-01-01', 3],
    ['1969-12-28', 6],
    ['2000-02-29', 1],
    ['0001-01-01', 0],
  ])('%s is weekday %i, counted from Monday', (text, weekday) => {
    expect(weekdayOf(day(text))).toBe(weekday)
  })

  test('every seventh day is the same one', () => {
    fc.assert(
      fc.property(someDay, from => {
        expect(weekdayOf(addDays(from, 7))).toBe(weekdayOf(from))
      }),
    )
  })
})
