import {TrackerError} from '../errors/tracker-error.ts'
import type {Day} from './day.ts'
import {dayFromEpoch, daysSinceEpoch} from './days-since-epoch.ts'
import {parseDay} from './parse-day.ts'
import {weekdayOf} from './weekday.ts'

const weekdayNames = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
const namedOffsets: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
])
const relative = /^([+-]\d{1,7})([dw])$/

/**
 * A DAY as typed on the command line: `2025-11-03`, `today`, `-3d`, `+2w`, `fri`. A weekday is the last one before
 * today or the next one after it, never today itself.
 *
 * Throws `invalid-day` for anything else, slashed dates included: nobody can tell 3/4 from 4/3.
 */
export function readDayArgument(text: string, today: Day, prefer: 'past' | 'future'): Day {
  const day = findDayArgument(text, today, prefer)
  if (day === undefined) throw invalidDay(text)
  return day
}

export function findDayArgument(text: string, today: Day, prefer: 'past' | 'future'): Day | undefined {
  const word = text.trim().toLowerCase()
  const exact = parseDay(word)
  if (exact !== undefined) return exact
  const offset = namedOffsets.get(word) ?? relativeOffset(word) ?? weekdayOffset(word, today, prefer)
  return offset === undefined ? undefined : dayFromEpoch(daysSinceEpoch(today) + offset)
}

function relativeOffset(word: string): number | undefined {
  const match = relative.exec(word)
  if (match === null) return undefined
  return Number(match[1]) * (match[2] === 'w' ? 7 : 1)
}

function weekdayOffset(word: string, today: Day, prefer: 'past' | 'future'): number | undefined {
  const wanted = weekdayNames.findIndex(name => word === name || word === name.slice(0, 3))
  if (wanted === -1) return undefined
  const ahead = (wanted - weekdayOf(today) + 7) % 7
  if (prefer === 'future') return ahead === 0 ? 7 : ahead
  return ahead === 0 ? -7 : ahead - 7
}

function invalidDay(text: string): TrackerError {
  return new TrackerError('invalid-day', `"${text}" is not a day`, {
    hint: 'write a day like 2025-11-03, today, yesterday, -3d, +7d or fri',
  })
}
