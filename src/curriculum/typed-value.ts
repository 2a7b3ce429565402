import {readDate} from '../calendar/read-date.ts'
import {isBlank} from '../notation/is-blank.ts'
import {readNumber} from '../notation/read-number.ts'
import {readPercent} from '../notation/read-percent.ts'
import {readProgress} from '../notation/read-progress.ts'
import {readRating} from '../notation/read-rating.ts'
import {readRatio} from '../notation/read-ratio.ts'

/**
 * Whether a text is a value by its form alone: a place left blank on purpose, a date, a count, a percentage, stars, a
 * bar. Words could be anything, and so are not.
 */
export function isTypedValue(raw: string): boolean {
  if (raw === '') return false
  if (isBlank(raw)) return true
  if (!mayBeTyped.test(raw)) return false
  const {length} = readDate(raw) ?? readPercent(raw) ?? readRatio(raw) ?? readNumber(raw) ?? {length: -1}
  if (length >= 0 && isRemark(raw.slice(length))) return true
  return readRating(raw)?.style === 'stars' || readProgress(raw) !== undefined
}

/** Digits, blanks to fill, stars or the cells of a bar; `â` and `ð` are what these begin with when they are damaged. */
const mayBeTyped = /[\d_★☆⭐\u2580-\u25ff⬛⬜[âð]|\ud83d[\udfe0-\udfeb]/u

/** Nothing, or something in parentheses that stays when the value changes: ` (Goal: 13/13)`. */
export function isRemark(rest: string): boolean {
  return /^[ \t]*(?:[(（][^()（）]*[)）])?[ \t]*$/.test(rest)
}
