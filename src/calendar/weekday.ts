import type {Day} from './day.ts'
import {daysSinceEpoch} from './days-since-epoch.ts'

/** 0 is Monday, 6 is Sunday. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6

/** 1970-01-01 was a Thursday. */
const weekdayOfEpoch = 3

export function weekdayOf(day: Day): Weekday {
  const days = daysSinceEpoch(day) + weekdayOfEpoch
  return (((days % 7) + 7) % 7) as Weekday
}
