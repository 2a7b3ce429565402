/**
 * Why a request was refused. One closed list: `exit-status.ts` gives each code its exit status,
 * and every code has a fixture that provokes it.
 */
export type ErrorCode =
  | 'usage'
  | 'invalid-day'
  | 'invalid-value'
  | 'wrong-kind'
  | 'file-exists'
  | 'no-file'
  | 'ambiguous-file'
  | 'dangling-link'
  | 'item-not-found'
  | 'item-ambiguous'
  | 'scope-not-found'
  | 'scope-ambiguous'
  | 'invalid-utf8'
  | 'utf-16'
  | 'over-limit'
  | 'not-a-file'
  | 'conflict-markers'
  | 'read-only'
  | 'hard-linked'
  | 'unsafe-value'
  | 'changed-meanwhile'
  | 'locked'
  | 'undo-blocked'
  | 'input-output'

/** One of several things a name could have meant, or the nearest to it. */
export interface Candidate {
  readonly id: string
  readonly title: string
  /** Where it stands, for people: `Week 3 › Practice`. */
  readonly place: string
  /** 1-based line in the document; `null` for what has no line. */
  readonly line: number | null
}

export interface ErrorDetails {
  readonly candidates?: readonly Candidate[]
  /** What to type next; one command or one short sentence. */
  readonly hint?: string
  readonly cause?: unknown
}

/** A refusal: the request cannot be carried out, nothing was written, and the message says why. */
export class TrackerError extends Error {
  readonly code: ErrorCode
  readonly candidates: readonly Candidate[]
  readonly hint: string | null

  constructor(code: ErrorCode, message: string, details: ErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : {cause: details.cause})
    this.name = 'TrackerError'
    this.code = code
    this.candidates = details.candidates ?? []
    this.hint = details.hint ?? null
  }
}
