import {millisecondsInDay} from 'date-fns/constants'
import type {Day} from './day.ts'
import {parseDay} from './parse-day.ts'

/** Whole days from 1970-01-01, counted in UTC so that no time zone and no daylight saving plays a part. */
export function daysSinceEpoch(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`) / millisecondsInDay
}

/** `undefined` when the day would lie outside the years 0001 to 9999. */
export function dayFromEpoch(days: number): Day | undefined {
  const date = new Date(days * millisecondsInDay)
  return Number.isNaN(date.getTime()) ? undefined : parseDay(date.toISOString().slice(0, 10))
}
