import type {Heading} from 'mdast'
import {type Span, sliceSpan} from '../source/span.ts'
import {trimSpan} from '../source/trim-span.ts'
import type {Block, Container, ItemBlock, TextLine} from './block.ts'
import {hyphenUnder, proseOverHyphen} from './hyphen-under-label.ts'
import {markerSpan} from './read-item.ts'
import {textLines} from './text-lines.ts'

export interface Surroundings extends Container {
  readonly text: string
  /** Numbers a new list. */
  readonly nextList: () => number
}

/**
 * One hyphen below a label is an empty bullet to its writer, and a heading's underline to Markdown:
 *
 *     **Key Learnings:**
 *     -
 *
 * Gives the paragraph and the bullet that were meant, or `undefined` for a real heading.
 */
export function headingOverLabel(heading: Heading, around: Surroundings): readonly Block[] | undefined {
  const {text, level, quoted} = around
  const prose = proseOverHyphen(text, heading)
  if (!prose) return undefined
  const paragraph = {span: prose.span, level, quoted, lines: textLines(text, prose)}
  return [{kind: 'paragraph', ...paragraph}, bulletUnderLabel(heading, around)]
}

/** The bullet alone, where what is above it is the text of a list entry. */
export function bulletUnderLabel(heading: Heading, around: Surroundings): Block {
  const span = hyphenUnder(around.text, heading)
  return disguisedItem({span, plain: '', bold: null, boldEnd: span.start}, around, around.nextList())
}

/**
 * An empty number or bullet cannot interrupt a paragraph, so Markdown takes it for text:
 *
 *     List concepts you can teach:
 *     1.
 *     2. CAP theorem
 *
 * Splits the lines of a paragraph where such a run begins; without one, they stay one paragraph.
 */
export function itemsInParagraph(lines: readonly TextLine[], around: Surroundings): readonly Block[] {
  const textOf = (line: TextLine): string => sliceSpan(around.text, line.span)
  const first = lines.findIndex((line, index) => index > 0 && bareMarker.test(textOf(line)))
  if (first < 0) return [paragraphOf(lines, around)]
  const end = lines.findIndex((line, index) => index >= first && !markerWithText.test(textOf(line)))
  const list = around.nextList()
  const run = lines.slice(first, end < 0 ? undefined : end)
  return [
    paragraphOf(lines.slice(0, first), around),
    ...run.map(line => disguisedItem(line, around, list)),
    ...(end < 0 ? [] : itemsInParagraph(lines.slice(end), around)),
  ]
}

const bareMarker = /^(?:\d{1,9}[.)]|[*+-])$/
const markerWithText = /^(?:\d{1,9}[.)]|[*+-])(?:[ \t]|$)/

function paragraphOf(lines: readonly TextLine[], {level, quoted}: Surroundings): Block {
  const start = lines[0]?.span.start ?? 0
  return {kind: 'paragraph', span: {start, end: lines.at(-1)?.span.end ?? start}, level, quoted, lines}
}

function disguisedItem(line: TextLine, {text, level, quoted}: Surroundings, list: number): ItemBlock {
  const marker = markerSpan(text, line.span.start)
  const content = trimSpan(text, marker.end, line.span.end)
  const plain = line.plain.replace(/^(?:\d{1,9}[.)]|[*+-])[ \t]*/, '')
  return {
    kind: 'item',
    span: line.span,
    level,
    quoted,
    marker,
    ordered: marker.end - marker.start > 1,
    list,
    box: null,
    lines: isEmpty(content) ? [] : [{span: content, plain, bold: null, boldEnd: content.start}],
    disguised: true,
  }
}

function isEmpty(span: Span): boolean {
  return span.start === span.end
}

/**
 * What follows a disguised bullet on the next line, with the same bullet, is the same list to its writer.
 * Lists are numbered anew, from 1 in the order in which they begin.
 */
export function joinLists(text: string, blocks: readonly Block[]): readonly Block[] {
  const numbers = new Map<number, number>()
  let count = 0
  return blocks.map((block, index) => {
    if (block.kind !== 'item') return block
    const previous = blocks[index - 1]
    const joined = previous?.kind === 'item' && previous.disguised && continues(text, previous, block)
    const number = numbers.get(block.list) ?? (joined ? numbers.get(previous.list) : undefined) ?? ++count
    numbers.set(block.list, number)
    return {...block, list: number}
  })
}

function continues(text: string, previous: ItemBlock, block: ItemBlock): boolean {
  const between = text.slice(previous.span.end, block.span.start)
  return (
    previous.list !== block.list &&
    previous.level === block.level &&
    text[previous.marker.end - 1] === text[block.marker.end - 1] &&
    /^[ \t]*(?:\r\n|\r|\n)[ \t]*$/.test(between)
  )
}
