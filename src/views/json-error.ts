import {type Candidate, type ErrorCode, TrackerError} from '../errors/tracker-error.ts'

export interface JsonError {
  readonly schemaVersion: 1
  readonly kind: 'error'
  readonly error: {
    readonly code: ErrorCode | 'internal'
    readonly message: string
    readonly candidates?: readonly Candidate[]
    /** What to type next. */
    readonly hint?: string
  }
}

/** Of anything thrown; what is no refusal is a bug, with the code `internal`. */
export function jsonError(error: unknown): JsonError {
  if (!(error instanceof TrackerError)) {
    const message = error instanceof Error ? error.message : String(error)
    return {schemaVersion: 1, kind: 'error', error: {code: 'internal', message}}
  }
  const {code, message, candidates, hint} = error
  return {
    schemaVersion: 1,
    kind: 'error',
    error: {
      code,
      message,
      ...(candidates.length === 0 ? {} : {candidates: candidates.map(jsonCandidate)}),
      ...(hint === null ? {} : {hint}),
    },
  }
}

function jsonCandidate({id, title, place, line}: Candidate): Candidate {
  return {id, title, place, line}
}
