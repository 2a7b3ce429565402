import type {Day} from './day.ts'
import {dayFromEpoch, daysSinceEpoch} from './days-since-epoch.ts'

/** The day `count` days later, or earlier when negative. Throws when that lies outside the years 0001 to 9999. */
export function addDays(day: Day, count: number): Day {
  const result = dayFromEpoch(daysSinceEpoch(day) + count)
  if (result === undefined) throw new RangeError(`${count} days from ${day} is outside the calendar`)
  return result
}
