import type {Paragraph, PhrasingContent} from 'mdast'
import type {Span} from '../source/span.ts'
import {isBlankAt, trimSpan} from '../source/trim-span.ts'
import type {TextLine} from './block.ts'
import {nodeSpan} from './node-span.ts'
import {plainLines} from './plain-text.ts'

/** Running text and where it stands. */
export interface Prose {
  readonly children: readonly PhrasingContent[]
  readonly span: Span
}

export function proseOf(paragraph: Paragraph): Prose {
  return {children: paragraph.children, span: nodeSpan(paragraph)}
}

/**
 * The lines of running text, each with the bold text that opens it and ends in it. `from` skips a task's box.
 */
export function textLines(text: string, prose: Prose, from = prose.span.start): readonly TextLine[] {
  const spans = lineSpans(text, {start: Math.max(from, prose.span.start), end: prose.span.end})
  const plain = plainLines(prose.children, spans)
  const bolds = new Map<number, Span>()
  for (const child of prose.children)
    if (child.type === 'strong') bolds.set(nodeSpan(child).start, nodeSpan(child))
  return spans.map((line, index) => {
    const opening = bolds.size === 0 ? undefined : bolds.get(skipDecoration(text, line))
    const bold = opening && opening.end <= line.end ? opening : undefined
    return {
      span: line,
      plain: plain[index] ?? '',
      bold: bold ? {start: bold.start + 2, end: bold.end - 2} : null,
      boldEnd: bold ? bold.end : line.start,
    }
  })
}

/** Lines without indentation, quote marks, trailing blanks and line endings. */
export function lineSpans(text: string, span: Span): readonly Span[] {
  const lines: Span[] = []
  let start = span.start
  while (start <= span.end) {
    let end = start
    while (end < span.end && text[end] !== '\n' && text[end] !== '\r') end++
    lines.push(trimSpan(text, lines.length === 0 ? start : skipQuoteMarks(text, start, end), end))
    if (end >= span.end) break
    start = text[end] === '\r' && text[end + 1] === '\n' ? end + 2 : end + 1
  }
  return lines
}

/** Emoji may stand before the bold text that opens a line: `🎯 **Goal:** …`. */
function skipDecoration(text: string, {start, end}: Span): number {
  let offset = start
  while (offset < end && (isBlankAt(text, offset) || isPictureHalf(text.charCodeAt(offset)))) offset++
  return offset
}

/** Half of an emoji, a symbol, or what modifies them; one code unit at a time. */
function isPictureHalf(code: number): boolean {
  const isSymbol = code >= 0x2190 && code <= 0x2bff
  return (
    isSymbol || (code >= 0xd83c && code <= 0xdfff) || code === 0xfe0f || code === 0xfe0e || code === 0x200d
  )
}

function skipQuoteMarks(text: string, from: number, to: number): number {
  let index = from
  while (index < to && (isBlankAt(text, index) || text[index] === '>')) index++
  return index
}
