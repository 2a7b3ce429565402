import {TrackerError} from '../errors/tracker-error.ts'
import type {RatingIntent} from '../operations/set-rating.ts'

/** `4`, `+1`, `-1`. Throws TrackerError `invalid-value`. */
export function readRatingArgument(text: string): RatingIntent {
  if (/^\d{1,9}$/.test(text)) return {kind: 'set', value: Number(text)}
  if (/^[+-]\d{1,9}$/.test(text)) return {kind: 'add', value: Number(text)}
  throw new TrackerError('invalid-value', `"${text}" is not a number of stars`, {
    hint: 'write a whole number such as 4, or +1 or -1',
  })
}
