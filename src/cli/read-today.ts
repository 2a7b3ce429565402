import type {Day} from '../calendar/day.ts'
import {parseDay} from '../calendar/parse-day.ts'
import {InternalError} from '../errors/internal-error.ts'
import {TrackerError} from '../errors/tracker-error.ts'
import type {Context} from './context.ts'

/** The local calendar day, or the one that TRACKER_TODAY names. Throws TrackerError `invalid-day`. */
export function readToday({env, now}: Context): Day {
  const named = env['TRACKER_TODAY']
  if (!named) return localDay(now())
  const day = parseDay(named)
  if (day !== undefined) return day
  throw new TrackerError('invalid-day', `TRACKER_TODAY is not a day: ${named}`, {
    hint: 'write it like 2025-11-03',
  })
}

function localDay(time: Date): Day {
  const [year, month, date] = [time.getFullYear(), time.getMonth() + 1, time.getDate()]
  const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`
  const day = parseDay(text)
  if (day === undefined) throw new InternalError(`the clock shows no calendar day: ${text}`)
  return day
}

function pad(number: number, width: number): string {
  return String(number).padStart(width, '0')
}
