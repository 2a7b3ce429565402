import type {DateFormat} from '../calendar/date-format.ts'
import {formatDay} from '../calendar/format-day.ts'
import type {AnswerReading} from './readings.ts'

const marks = {yes: '✅ Yes', no: '❌ No'} as const
const openMenu = '⬜ Yes / ⬜ No'

/**
 * `✅ Yes (2025-11-03) - text`, in proper letters, without what is `null`; the untouched menu while there is no answer.
 * In a damaged file the mark is written damaged and the note as typed: write the mark without the note, then join.
 */
export function writeAnswer(
  {answer, day, note}: AnswerReading,
  dateFormat: DateFormat = 'YYYY-MM-DD',
): string {
  if (answer === null) return openMenu
  const date = day === null ? '' : ` (${formatDay(day, dateFormat)})`
  return marks[answer] + date + (note === null ? '' : ` - ${note}`)
}
