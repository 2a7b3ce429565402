import {conflictSpans} from '../source/conflict-spans.ts'
import {indexLines} from '../source/line-index.ts'

/** What git left open in a text. */
interface Conflicts {
  /** 1-based, where the first one begins. */
  readonly line: number
  /** `a conflict of git is unresolved in lines 12-16`. */
  readonly told: string
}

/** `null` when git left nothing open. */
export function findConflicts(text: string): Conflicts | null {
  const whole = conflictSpans(text).filter(({isWhole}) => isWhole)
  const [first] = whole
  if (!first) return null
  const {lineAt} = indexLines(text)
  const ranges = whole.map(({start, end}) => `${lineAt(start)}-${lineAt(end)}`)
  const subject = ranges.length === 1 ? 'a conflict of git is' : `${ranges.length} conflicts of git are`
  return {line: lineAt(first.start), told: `${subject} unresolved in lines ${ranges.join(', ')}`}
}
