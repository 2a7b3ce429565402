import type {Span} from '../source/span.ts'
import {trimSpan} from '../source/trim-span.ts'

/** Where a cell's text is between its pipes; an empty cell's content stands at the beginning of its gap. */
export function cellContent(text: string, from: number, to: number): Span {
  const content = trimSpan(text, from, to)
  return content.start === content.end ? {start: from, end: from} : content
}
