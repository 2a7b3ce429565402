import type {Heading, Paragraph} from 'mdast'
import {type Span, sliceSpan} from '../source/span.ts'
import type {Block, ItemBlock, ParagraphBlock, TextLine} from './block.ts'
import {nodeSpan} from './node-span.ts'
import {markerSpan} from './read-item.ts'
import {lineSpans, textLines, trimSpan} from './text-lines.ts'

interface Surroundings {
  readonly level: number
  readonly quoted: boolean
  /** Numbers a new list. */
  readonly list: () => number
}

/**
 * One hyphen below a label is an empty bullet to its writer, and a heading's underline to Markdown:
 *
 *     **Key Learnings:**
 *     -
 *
 * Gives the paragraph and the bullet that were meant, or `undefined` for a real heading.
 */
export function headingOverLabel(
  text: string,
  heading: Heading,
  around: Surroundings,
): readonly Block[] | undefined {
  const span = nodeSpan(heading)
  if (heading.depth !== 2 || text[span.start] === '#') return undefined
  const underline = lineSpans(text, span).at(-1)
  if (!underline || sliceSpan(text, underline) !== '-') return undefined
  const content = {start: span.start, end: endOfChildren(heading, span.start)}
  const lines = textLines(text, asParagraph(heading, content.end), content.start)
  if (!lines.at(-1)?.plain.endsWith(':')) return undefined
  const {level, quoted} = around
  return [
    {kind: 'paragraph', span: content, level, quoted, lines},
    emptyItem(text, underline, around, around.list()),
  ]
}

function endOfChildren(heading: Heading, start: number): number {
  const last = heading.children.at(-1)
  return last ? nodeSpan(last).end : start
}

function asParagraph(heading: Heading, end: number): Paragraph {
  const start = heading.position?.start
  const last = heading.children.at(-1)?.position?.end
  const position = start && last ? {start, end: {...last, offset: end}} : heading.position
  return {type: 'paragraph', children: heading.children, ...(position ? {position} : {})}
}

/**
 * An empty number or bullet cannot interrupt a paragraph, so Markdown takes it for text:
 *
 *     List concepts you can teach:
 *     1.
 *     2. CAP theorem
 *
 * Splits the paragraph where such a run begins; without one, the paragraph alone is given back.
 */
export function itemsInParagraph(
  text: string,
  paragraph: ParagraphBlock,
  nextList: () => number,
): readonly Block[] {
  const {lines, level, quoted} = paragraph
  const first = lines.findIndex((line, index) => index > 0 && isBareMarker(sliceSpan(text, line.span)))
  if (first < 0) return [paragraph]
  const end = lines.findIndex(
    (line, index) => index >= first && !startsWithMarker(sliceSpan(text, line.span)),
  )
  const run = lines.slice(first, end < 0 ? undefined : end)
  const rest = end < 0 ? [] : lines.slice(end)
  const list = nextList()
  const items = run.map(line => disguisedItem(text, line, {level, quoted, list: () => list}, list))
  return [
    asBlock(paragraph, lines.slice(0, first)),
    ...items,
    ...(rest.length > 0 ? itemsInParagraph(text, asBlock(paragraph, rest), nextList) : []),
  ]
}

function asBlock(paragraph: ParagraphBlock, lines: readonly TextLine[]): ParagraphBlock {
  const start = lines[0]?.span.start ?? paragraph.span.start
  return {...paragraph, span: {start, end: lines.at(-1)?.span.end ?? start}, lines}
}

const bareMarker = /^(?:\d{1,9}[.)]|[*+-])$/
const markerWithText = /^(?:\d{1,9}[.)]|[*+-])(?:[ \t]|$)/

function isBareMarker(line: string): boolean {
  return bareMarker.test(line)
}

function startsWithMarker(line: string): boolean {
  return markerWithText.test(line)
}

function disguisedItem(text: string, line: TextLine, around: Surroundings, list: number): ItemBlock {
  const marker = markerSpan(text, line.span.start)
  const content = trimSpan(text, marker.end, line.span.end)
  const plain = line.plain.replace(/^(?:\d{1,9}[.)]|[*+-])[ \t]*/, '')
  const empty = emptyItem(text, line.span, around, list)
  return content.end > content.start
    ? {...empty, lines: [{span: content, plain, bold: null, boldEnd: content.start}]}
    : empty
}

function emptyItem(text: string, span: Span, around: Surroundings, list: number): ItemBlock {
  const marker = markerSpan(text, span.start)
  return {
    kind: 'item',
    span,
    level: around.level,
    quoted: around.quoted,
    marker,
    ordered: marker.end - marker.start > 1,
    list,
    box: null,
    lines: [],
    disguised: true,
  }
}

/** What follows a disguised bullet on the next line, with the same bullet, is the same list to its writer. */
export function joinLists(text: string, blocks: readonly Block[]): readonly Block[] {
  const joined: Block[] = []
  const renamed = new Map<number, number>()
  for (const block of blocks) {
    const previous = joined.at(-1)
    if (block.kind !== 'item') {
      joined.push(block)
      continue
    }
    if (
      previous?.kind === 'item' &&
      previous.disguised &&
      previous.list !== block.list &&
      continues(text, previous, block)
    ) {
      renamed.set(block.list, previous.list)
    }
    joined.push({...block, list: renamed.get(block.list) ?? block.list})
  }
  return joined
}

function continues(text: string, previous: ItemBlock, block: ItemBlock): boolean {
  const between = text.slice(previous.span.end, block.span.start)
  return (
    previous.level === block.level &&
    text[previous.marker.end - 1] === text[block.marker.end - 1] &&
    /^[ \t]*(?:\r\n|\r|\n)[ \t]*$/.test(between)
  )
}
