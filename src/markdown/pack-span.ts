import {type Span, sliceSpan} from '../source/span.ts'

export type PackedSpan = readonly [start: number, length: number]
/** Nothing but 0 for a text that reads as it is written. */
export type PackedText = string | 0

export function packSpan({start, end}: Span): PackedSpan {
  return [start, end - start]
}

export function unpackSpan([start, length]: PackedSpan): Span {
  return {start, end: start + length}
}

/** `written` is where the text stands in the section. */
export function packText(section: string, written: Span, text: string): PackedText {
  return sliceSpan(section, written) === text ? 0 : text
}

export function unpackText(section: string, written: Span, packed: PackedText): string {
  return packed === 0 ? sliceSpan(section, written) : packed
}
