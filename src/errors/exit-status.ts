import {type ErrorCode, TrackerError} from './tracker-error.ts'

/** The whole truth about exit statuses: 0 done, 1 "the answer is no", the rest below. */
const statusOfCode: Readonly<Record<ErrorCode, number>> = {
  usage: 2,
  'invalid-day': 2,
  'invalid-value': 2,
  'wrong-kind': 2,
  'file-exists': 2,
  'no-file': 3,
  'ambiguous-file': 3,
  'dangling-link': 3,
  'item-not-found': 3,
  'item-ambiguous': 3,
  'scope-not-found': 3,
  'scope-ambiguous': 3,
  'invalid-utf8': 4,
  'utf-16': 4,
  'over-limit': 4,
  'not-a-file': 4,
  'conflict-markers': 4,
  'read-only': 4,
  'hard-linked': 4,
  'unsafe-value': 4,
  'changed-meanwhile': 5,
  locked: 5,
  'undo-blocked': 5,
  'input-output': 6,
}

const internalStatus = 70

/** Maps anything thrown to the status the process ends with. */
export function exitStatus(error: unknown): number {
  return error instanceof TrackerError ? statusOfCode[error.code] : internalStatus
}
