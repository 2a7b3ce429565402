import type {LineChange} from '../source/line-changes.ts'
import {sliceSpan} from '../source/span.ts'
import {trimSpan} from '../source/trim-span.ts'

/** A line that became another; its texts have no blanks at their ends, and the blanks that were there stayed. */
export interface ChangedLine extends LineChange {
  readonly old: string
  readonly now: string
}

/** Longer ones may be beyond the limits. */
const longestLine = 2000

/** `undefined` for a line that only parsing can tell anything of. */
export function changedLine(was: string, is: string, change: LineChange): ChangedLine | undefined {
  const [before, after] = [sliceSpan(was, change.was), sliceSpan(is, change.is)]
  const [old, now] = [withoutBlanks(before), withoutBlanks(after)]
  const isSameEnd = before.slice(old.length) === after.slice(now.length)
  return isSameEnd && now.length <= longestLine ? {...change, old, now} : undefined
}

function withoutBlanks(text: string): string {
  return text.slice(0, trimSpan(text, 0, text.length).end)
}
