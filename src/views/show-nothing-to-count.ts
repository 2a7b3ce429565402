import type {Look} from './look.ts'
import {wrapOn} from './wrap-text.ts'

/** For a document without anything that can be finished. */
export function showNothingToCount(look: Look): string[] {
  const text =
    'Nothing to count yet: no checkbox, no table with a status column, no question with a yes and a no. ' +
    'tracker init makes a file to begin with.'
  return wrapOn(text, look)
}
