import {TrackerError} from '../errors/tracker-error.ts'
import {foldWord} from '../notation/fold-word.ts'
import type {Notation} from '../notation/notation.ts'
import {readStatus} from '../notation/read-status.ts'
import type {Status} from '../notation/readings.ts'

const words: ReadonlyMap<string, Status> = new Map([
  ['not started', 'not-started'],
  ['in progress', 'in-progress'],
  ['done', 'done'],
  ['mastered', 'done'],
  ['skipped', 'skipped'],
])

/** A status as typed: a word of the program, or one that the file uses. Throws TrackerError `invalid-value`. */
export function readStatusArgument(text: string, notation: Notation): Status {
  const typed = foldWord(text)
  const status = words.get(typed) ?? ownStatus(typed, notation) ?? knownStatus(text)
  if (status !== undefined) return status
  throw new TrackerError('invalid-value', `"${text}" is not a status`, {
    hint: 'write not-started, in-progress, done, mastered or skipped, or a word that the file uses',
  })
}

/** `✅ Mastered` is meant by the whole, by its word and by its glyph. */
function ownStatus(typed: string, {statusForms}: Notation): Status | undefined {
  const own = Object.entries(statusForms) as [Status, string][]
  return own.find(([, form]) => {
    const folded = foldWord(form)
    return [
      folded,
      folded.replace(/^[^\p{L}]+/u, ''),
      folded.replace(/(?<![\p{L} ])[\p{L} ]+$/u, ''),
    ].includes(typed)
  })?.[0]
}

/** Any word or glyph that the reader would understand, when it is all there is. */
function knownStatus(text: string): Status | undefined {
  const reading = readStatus(text)
  return reading !== undefined && !reading.isMenu && reading.length === text.length
    ? reading.status
    : undefined
}
