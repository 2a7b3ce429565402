import type {Day} from '../../src/calendar/day.ts'
import {parseDay} from '../../src/calendar/parse-day.ts'

/** A day that the test knows to be one. */
export function day(text: string): Day {
  const parsed = parseDay(text)
  if (parsed === undefined) throw new Error(`not a day: ${text}`)
  return parsed
}
