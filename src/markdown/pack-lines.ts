import {type Span, sliceSpan} from '../source/span.ts'
import type {TextLine} from './block.ts'
import {type PackedSpan, packSpan, unpackSpan} from './pack-span.ts'

/**
 * A line of text, `boldEnd` counted from its beginning. Its plain text is 0 where that is the line as it is written, and
 * 1 where only the asterisks around the bold text are missing.
 */
export type PackedLine = readonly [
  span: PackedSpan,
  plain: string | 0 | 1,
  boldEnd?: number,
  bold?: PackedSpan,
]

/** `section` is the text that the lines were read from. */
export function packLines(section: string, lines: readonly TextLine[]): readonly PackedLine[] {
  return lines.map(line => packLine(section, line))
}

/** The exact reverse, given the same text. */
export function unpackLines(section: string, packed: readonly PackedLine[]): readonly TextLine[] {
  return packed.map(line => unpackLine(section, line))
}

function packLine(section: string, {span, plain, bold, boldEnd}: TextLine): PackedLine {
  const written = [sliceSpan(section, span), bold ? withoutAsterisks(section, {span, bold, boldEnd}) : null]
  const place = written.indexOf(plain)
  const packed = [packSpan(span), place === 0 || place === 1 ? place : plain] as const
  if (bold) return [...packed, boldEnd - span.start, packSpan(bold)]
  return boldEnd === span.start ? packed : [...packed, boldEnd - span.start]
}

function unpackLine(section: string, packed: PackedLine): TextLine {
  const [place, text, distance = 0, inside] = packed
  const span = unpackSpan(place)
  const bold = inside ? unpackSpan(inside) : null
  const boldEnd = span.start + distance
  if (text === 1)
    return {span, plain: withoutAsterisks(section, {span, bold: bold ?? span, boldEnd}), bold, boldEnd}
  return {span, plain: text === 0 ? sliceSpan(section, span) : text, bold, boldEnd}
}

interface Bold {
  readonly span: Span
  readonly bold: Span
  readonly boldEnd: number
}

function withoutAsterisks(section: string, {span, bold, boldEnd}: Bold): string {
  const before = section.slice(span.start, bold.start - (boldEnd - bold.end))
  return before + sliceSpan(section, bold) + section.slice(boldEnd, span.end)
}
