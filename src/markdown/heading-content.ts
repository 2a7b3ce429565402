import type {Span} from '../source/span.ts'
import {trimSpan} from '../source/trim-span.ts'
import {lineSpans} from './text-lines.ts'

/**
 * What a heading says: without its number signs, or without the line that underlines it. Read from the text, since
 * the nodes of literal links have no places.
 */
export function headingContent(text: string, span: Span): Span {
  if (text[span.start] !== '#') return withoutUnderline(text, span)
  let start = span.start
  while (text[start] === '#') start++
  const content = trimSpan(text, start, span.end)
  const closed = withoutClosing(text, content)
  return closed.start === closed.end ? {start: span.end, end: span.end} : closed
}

/** Number signs at the end are decoration when a blank is before them: `## Title ##`. */
function withoutClosing(text: string, content: Span): Span {
  let end = content.end
  while (end > content.start && text[end - 1] === '#') end--
  const isClosing = end === content.start || text[end - 1] === ' ' || text[end - 1] === '\t'
  return isClosing ? trimSpan(text, content.start, end) : content
}

/** The text of a heading that is underlined. */
export function withoutUnderline(text: string, span: Span): Span {
  return {start: span.start, end: lineSpans(text, span).at(-2)?.end ?? span.end}
}
