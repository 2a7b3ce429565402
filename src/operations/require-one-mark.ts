import type {Concept} from '../curriculum/model.ts'
import {TrackerError} from '../errors/tracker-error.ts'
import {readStatus} from '../notation/read-status.ts'

/**
 * A mark is only a status while no further one follows: before `✅ 🟡`, which is no status, a new one would be none
 * either. `text` is the cell as it would be, with the new mark at its beginning. Throws `unsafe-value`.
 */
export function requireOneMark({title, line, status}: Concept, mark: string, text: string): void {
  const alone = readStatus(mark)
  if (!alone) return
  const whole = readStatus(text)
  if (whole && whole.status === alone.status && whole.length === alone.length) return
  throw new TrackerError(
    'unsafe-value',
    `line ${line}: "${status.raw}" stands where the status of "${title}" is, and with another mark before it none would count`,
    {hint: 'leave the one mark that is true, in your editor, then try again'},
  )
}
