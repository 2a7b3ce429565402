import {expect, test} from 'vitest'
import {readDayArgument} from '../../src/calendar/read-day-argument.ts'
import {TrackerError} from '../../src/errors/tracker-error.ts'
import {day} from './day.ts'

/** A Tuesday. */
const today = day('2025-11-04')

test.each([
  ['2024-02-29', '2024-02-29'],
  ['today', '2025-11-04'],
  ['Today', '2025-11-04'],
  ['yesterday', '2025-11-03'],
  ['tomorrow', '2025-11-05'],
  ['-3d', '2025-11-01'],
  ['+7d', '2025-11-11'],
  ['+2w', '2025-11-18'],
  ['-1W', '2025-10-28'],
  ['+0d', '2025-11-04'],
])('%s is %s', (text, expected) => {
  expect(readDayArgument(text, today, 'past')).toBe(expected)
  expect(readDayArgument(text, today, 'future')).toBe(expected)
})

test.each([
  ['mon', '2025-11-03', '2025-11-10'],
  ['Monday', '2025-11-03', '2025-11-10'],
  ['tue', '2025-10-28', '2025-11-11'],
  ['WEDNESDAY', '2025-10-29', '2025-11-05'],
  ['thu', '2025-10-30', '2025-11-06'],
  ['fri', '2025-10-31', '2025-11-07'],
  ['Sat', '2025-11-01', '2025-11-08'],
  ['sunday', '2025-11-02', '2025-11-09'],
])('%s was %s and will be %s', (text, past, future) => {
  expect(readDayArgument(text, today, 'past')).toBe(past)
  expect(readDayArgument(text, today, 'future')).toBe(future)
})

test.each([
  '3/4/2025',
  '04.11.2025',
  '2025-02-30',
  '2025-2-3',
  '3d',
  '+d',
  '+3m',
  '+99999999d',
  '+9999999d',
  'tues',
  'mo',
  'now',
  '',
  'Nov 3',
])('"%s" is refused with an example', text => {
  const read = (): unknown => readDayArgument(text, today, 'past')
  expect(read).toThrow(TrackerError)
  expect(read).toThrow(
    expect.objectContaining({code: 'invalid-day', hint: expect.stringContaining('2025-11-03')}),
  )
  expect(read).toThrow(`"${text}"`)
})
