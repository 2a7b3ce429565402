import {conflictSpans} from '../source/conflict-spans.ts'
import {indexLines} from '../source/line-index.ts'

/** The 1-based line where git left a conflict open; `null` when there is none. */
export function findConflict(text: string): number | null {
  const conflict = conflictSpans(text).find(({isWhole}) => isWhole)
  return conflict ? indexLines(text).lineAt(conflict.start) : null
}
