import {afterLineEnd, lineEnds} from './line-ends.ts'
import type {Span} from './span.ts'

/** A line that became another, each in its own text, without the line ending, which stayed. */
export interface LineChange {
  readonly was: Span
  readonly is: Span
}

/**
 * The lines in which two texts of as many lines differ, in order; `undefined` where lines came or went, where a line
 * ending became another, and where more lines differ than are asked for.
 */
export function lineChanges(was: string, is: string, most: number): readonly LineChange[] | undefined {
  const {start, wasEnd, isEnd} = differingPart(was, is)
  const [old, now] = [was.slice(start, wasEnd), is.slice(start, isEnd)]
  const [oldEnd, nowEnd] = [lineEnds(old), lineEnds(now)]
  const changes: LineChange[] = []
  let [from, to] = [0, 0]
  // Behind the last ending there is one more line, without any.
  while (from <= old.length && to <= now.length) {
    const [fromEnd, toEnd] = [oldEnd(from), nowEnd(to)]
    const [fromNext, toNext] = [afterLineEnd(old, fromEnd), afterLineEnd(now, toEnd)]
    if (old.slice(fromEnd, fromNext) !== now.slice(toEnd, toNext)) return undefined
    if (old.slice(from, fromEnd) !== now.slice(to, toEnd)) {
      if (changes.length === most) return undefined
      changes.push({
        was: {start: start + from, end: start + fromEnd},
        is: {start: start + to, end: start + toEnd},
      })
    }
    from = fromNext
    to = toNext
  }
  return from > old.length && to > now.length ? changes : undefined
}

/** Characters that are compared at once, which the engine does fast: fewer where a difference is near. */
const steps = [262_144, 16_384, 1024]

/** Whole lines in which all differences are. A CR never parts from its LF: both ends are next to an LF, or the text's. */
function differingPart(
  was: string,
  is: string,
): {readonly start: number; readonly wasEnd: number; readonly isEnd: number} {
  const shortest = Math.min(was.length, is.length)
  let start = lengthOfSame(shortest, (from, to) => was.slice(from, to) === is.slice(from, to))
  start = start === 0 ? 0 : was.lastIndexOf('\n', start - 1) + 1
  const isSameBefore = (from: number, to: number): boolean =>
    sliceBefore(was, from, to) === sliceBefore(is, from, to)
  const same = lengthOfSame(shortest - start, isSameBefore)
  const feed = same === 0 ? -1 : was.indexOf('\n', was.length - same)
  const kept = feed < 0 ? 0 : was.length - feed - 1
  return {start, wasEnd: was.length - kept, isEnd: is.length - kept}
}

/** Up to `most`; about as far as all is the same. */
function lengthOfSame(most: number, isSame: (from: number, to: number) => boolean): number {
  let same = 0
  for (const step of steps) while (same + step <= most && isSame(same, same + step)) same += step
  return same
}

/** Counted from the end. */
function sliceBefore(text: string, from: number, to: number): string {
  return text.slice(text.length - to, text.length - from)
}
