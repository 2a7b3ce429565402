import type {Curriculum} from '../curriculum/model.ts'
import {InternalError} from '../errors/internal-error.ts'
import {TrackerError} from '../errors/tracker-error.ts'
import type {Expectation, FieldContent} from './operation.ts'
import {type Facts, type Snapshot, takeSnapshot} from './snapshot.ts'

export interface Verification {
  readonly before: Curriculum
  readonly after: Curriculum
  readonly expectations: readonly Expectation[]
  /** Whether a person's text was written, which then is the likeliest cause. */
  readonly writesText: boolean
}

/**
 * The last guard before a document is saved: read again, it must differ from what it was in exactly what was declared.
 * Throws `unsafe-value` when a person's text made it read differently, InternalError otherwise.
 */
export function verify({before, after, expectations, writesText}: Verification): void {
  const surprise = findSurprise(takeSnapshot(before), takeSnapshot(after), expectations)
  if (surprise === undefined) return
  if (!writesText)
    throw new InternalError(`The change would also have changed ${surprise}; nothing was written`)
  throw new TrackerError('unsafe-value', `with this text the file would read differently: ${surprise}`, {
    hint: 'nothing was written; try other words, without markup',
  })
}

/** What differs without being declared, or is declared and does not differ as told; `undefined` when all is as it should. */
function findSurprise(
  before: Snapshot,
  after: Snapshot,
  expectations: readonly Expectation[],
): string | undefined {
  const expected = new Map<string, Map<string, FieldContent | undefined>>()
  for (const {subject, field, after: content} of expectations) {
    const fields = expected.get(subject) ?? new Map<string, FieldContent | undefined>()
    expected.set(subject, fields.set(field, content))
  }
  for (const [subject, facts] of before) {
    const surprise = compareFacts(facts, after.get(subject) ?? {}, expected.get(subject))
    if (surprise !== undefined) return `${subject}: ${surprise}`
  }
  for (const [subject, facts] of after) {
    if (before.has(subject)) continue
    const surprise = compareFacts({}, facts, expected.get(subject))
    if (surprise !== undefined) return `${subject}: ${surprise}`
  }
  return undefined
}

type Expected = ReadonlyMap<string, FieldContent | undefined>

/** The first field that surprises: one that was declared must be as declared, any other as it was. */
function compareFacts(before: Facts, after: Facts, expected: Expected = new Map()): string | undefined {
  const isFree = expected.has(wholeSubject)
  for (const field of new Set([...Object.keys(before), ...Object.keys(after), ...expected.keys()])) {
    if (field === wholeSubject) continue
    if (
      expected.has(field) ? after[field] !== expected.get(field) : !isFree && before[field] !== after[field]
    )
      return field
  }
  return undefined
}

/** Declares a subject that comes or goes as a whole. */
export const wholeSubject = '*'
