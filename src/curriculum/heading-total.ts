import {readHeadingMark} from '../notation/read-heading-mark.ts'
import {readProgress} from '../notation/read-progress.ts'
import type {Span} from '../source/span.ts'
import type {HeadingTotal} from './scope.ts'

const bracketed = /(?<![ \t])[ \t]*([(（[])([^()（）[\]]{1,40})[)）\]][ \t]*$/u
const dashed = /(?<![ \t])[ \t]+[-–—|·:][ \t]*([^-–—|·:()]{1,60})$/u
const plain = /(?<![ \t])[ \t]+([[(]?[\u2580-\u25ff\u2b1b\u2b1c\ud83d#=].{2,60})$/

/** The count, percentage or bar at the end of a heading, a status mark left out. */
export function readHeadingTotal(text: string, heading: Span): HeadingTotal | null {
  const whole = text.slice(heading.start, heading.end)
  if (!/\d|_/.test(whole.slice(-40))) return null
  const mark = readHeadingMark(whole)
  const written = mark && mark.start > 0 ? whole.slice(0, mark.start).trimEnd() : whole
  for (const pattern of [plain, bracketed, dashed]) {
    const match = pattern.exec(written)
    const inner = match?.at(-1)
    if (!match || inner === undefined) continue
    const reading = readProgress(inner)
    if (!reading) continue
    const start = heading.start + match.index + match[0].lastIndexOf(inner)
    return {
      span: {start: heading.start + match.index, end: heading.start + written.length},
      inner: {start, end: start + inner.length},
      raw: inner,
      reading,
    }
  }
  return null
}

/** A title without the count in it, which changes. Markup makes a plain title shorter than what is written. */
export function titleWithoutTotal({
  title,
  total,
}: {
  readonly title: string
  readonly total?: HeadingTotal | null
}): string {
  const length = total ? total.span.end - total.span.start : 0
  return length < title.length ? title.slice(0, title.length - length) : title
}
