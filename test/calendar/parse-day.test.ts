import fc from 'fast-check'
import {expect, test} from 'vitest'
import {parseDay} from '../../src/calendar/parse-day.ts'

test.each(['2025-11-03', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('%s is a day', text => {
  expect(parseDay(text)).toBe(text)
})

test.each([
  ['a leap day of a common year', '2025-02-29'],
  ['a leap day of 1900', '1900-02-29'],
  ['31 April', '2025-04-31'],
  ['month 13', '2025-13-01'],
  ['month 0', '2025-00-10'],
  ['day 0', '2025-11-00'],
  ['the year 0', '0000-01-01'],
  ['one digit', '2025-2-3'],
  ['a short year', '25-02-03'],
  ['a long year', '02025-02-03'],
  ['slashes', '2025/02/03'],
  ['space around', ' 2025-02-03'],
  ['a line break behind', '2025-02-03\n'],
  ['a time behind', '2025-02-03T00:00'],
  ['other digits', '２０２５-02-03'],
  ['nothing', ''],
])('%s is no day', (_, text) => {
  expect(parseDay(text)).toBeUndefined()
})

test('any text gives itself or nothing', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\d{4}-\d{2}-\d{2}$/)), text => {
      expect([text, undefined]).toContain(parseDay(text))
    }),
  )
})
