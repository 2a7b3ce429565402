import type {ListItem} from 'mdast'
import type {Span} from '../source/span.ts'
import {trimSpan} from '../source/trim-span.ts'
import type {Container, ItemBlock, TextLine} from './block.ts'
import {proseOverHyphen} from './hyphen-under-label.ts'
import {nodeSpan} from './node-span.ts'
import {recordedPlace} from './record-places.ts'
import {type Prose, proseOf, textLines} from './text-lines.ts'

/** The list an item is in, and what stands around that. */
export interface ListContext extends Container {
  readonly ordered: boolean
  readonly list: number
}

/** A list item without what is nested in it, apart from its first paragraph. */
export function readItem(text: string, item: ListItem, context: ListContext): ItemBlock {
  const span = trimEnd(text, nodeSpan(item))
  const first = openingProse(text, item)
  const recorded = recordedPlace(item)
  const box = recorded ?? writtenBox(text, first)
  const lines = first ? textLines(text, first, box ? box.end + 1 : span.start) : []
  return {
    kind: 'item',
    span,
    ...context,
    marker: markerSpan(text, span.start),
    box: box ? {start: box.start, end: box.end} : null,
    lines: box === recorded ? lines : lines.map(withoutBox),
    disguised: false,
  }
}

/** The text that opens an item, even where a hyphen below it makes a heading of it. */
function openingProse(text: string, item: ListItem): Prose | undefined {
  const first = item.children[0]
  if (first?.type === 'paragraph') return proseOf(first)
  return first?.type === 'heading' ? proseOverHyphen(text, first) : undefined
}

/** Length of `-`, `12.`, `3)` at an offset. */
export function markerSpan(text: string, start: number): Span {
  let end = start
  while (end < text.length && text.charCodeAt(end) >= 48 && text.charCodeAt(end) <= 57) end++
  return {start, end: end + 1}
}

/**
 * Boxes that GFM does not know, `[~]` and `[-]`, and boxes without a text.
 * Only a symbol or a mark alone in its brackets counts: `[1]` and `[link]` are something else.
 */
function writtenBox(text: string, first: Prose | undefined): Span | undefined {
  if (!first) return undefined
  const {start, end} = first.span
  if (text[start] !== '[') return undefined
  const written = /^\[([ xX]|[^\p{L}\p{N}\s[\]]\ufe0f?)\](?=[ \t\r\n]|$)/u.exec(
    text.slice(start, Math.min(end, start + 6)),
  )
  return written ? {start: start + 1, end: start + 1 + (written[1]?.length ?? 1)} : undefined
}

/** The plain text of a box that GFM does not know is still in the line. */
function withoutBox(line: TextLine, index: number): TextLine {
  return index === 0 ? {...line, plain: line.plain.replace(/^\[.\ufe0f?\][ \t]*/u, '')} : line
}

/** An empty item's range may hold the blanks after its marker. */
function trimEnd(text: string, span: Span): Span {
  return {
    start: span.start,
    end: Math.max(trimSpan(text, span.start, span.end).end, markerSpan(text, span.start).end),
  }
}
