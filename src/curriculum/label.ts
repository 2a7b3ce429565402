import type {TextLine} from '../markdown/block.ts'
import type {Span} from '../source/span.ts'
import {isTypedValue} from './typed-value.ts'

/** The opening of a labelled line: `**Time taken:** 42 minutes`, `**Status**: done`. */
export interface Label {
  /** Without its colon. */
  readonly title: string
  readonly span: Span
  /** The value without surrounding blanks; where it would be written when there is none. */
  readonly value: Span
}

export const longestLabel = 80
const colons = /(?<![ \t])[ \t]*[:：]/gu

/**
 * Bold text with its colon inside or just behind it, or a label and its value in one bold line, `**Score: ___/13**`;
 * `undefined` for any other line.
 */
export function readLabel(text: string, line: TextLine): Label | undefined {
  return readLabels(text, line)[0]
}

/** All labels of a line, in order: `**Started:** ___ | **Finished:** ___` has two. */
export function readLabels(text: string, line: TextLine): readonly Label[] {
  const first = readFirst(text, line)
  if (!first) return []
  const others = first.value.end > first.value.start ? readOthers(text, first.value) : []
  const [second] = others
  return second
    ? [{...first, value: valueBefore(text, first.value.start, second.span.start)}, ...others]
    : [first]
}

function readFirst(text: string, line: TextLine): Label | undefined {
  if (!line.bold) return undefined
  const bold = text.slice(line.bold.start, line.bold.end)
  const inside = /(?<![ \t])[ \t]*[:：][ \t]*$/u.exec(bold)
  const outside = /^[ \t]*[:：]/u.exec(text.slice(line.boldEnd, line.span.end))
  if (!inside && !outside) return readBoldValue(text, line, line.bold)
  const length = inside ? inside.index : bold.length
  if (length === 0 || length > longestLabel) return undefined
  const valueStart = inside ? line.boldEnd : line.boldEnd + (outside?.[0].length ?? 0)
  return {
    title: plainTitle(line, bold.slice(0, length)),
    span: {start: line.bold.start, end: line.bold.start + length},
    value: trimStart(text, valueStart, line.span.end),
  }
}

/** The title as a reader sees it: markup inside it is not in the line's plain text. */
function plainTitle({plain}: TextLine, written: string): string {
  if (!/[[\]`*_<\\&]/.test(written)) return written
  const inside = written.replaceAll(/\]\([^)]*\)/g, '').match(colons)?.length ?? 0
  const end = [...plain.matchAll(colons)][inside]?.index ?? 0
  return end > 0 ? plain.slice(0, end) : written
}

/** The label and its value are one bold text, when the value is one by its form: `**Chat App: 1**` may be a name. */
function readBoldValue(text: string, line: TextLine, bold: Span): Label | undefined {
  if (line.boldEnd !== line.span.end) return undefined
  const written = text.slice(bold.start, bold.end)
  const match = /^([^:：]{2,60}?)[ \t]*[:：][ \t]*(?=\S)/u.exec(written)
  const [opening, title = ''] = match ?? []
  if (opening === undefined || !isTypedValue(written.slice(opening.length))) return undefined
  const start = bold.start + opening.length
  return {title, span: {start: bold.start, end: bold.start + title.length}, value: {start, end: bold.end}}
}

/** Labels further on in the line, set apart from what is before them. */
const furtherLabel =
  /(?<![ \t])(?:[ \t]*(?<![-|｜·•‖–—;,/])(?:\||｜|·|•|‖|[-–—]|;|,|\/|&nbsp;)+[ \t]*|[ \t]{2,})\*\*([^*\n:：]{1,80}?)[ \t]*(?:[:：]\*\*|\*\*[ \t]*[:：])/gu

function readOthers(text: string, value: Span): readonly Label[] {
  const written = text.slice(value.start, value.end)
  if (!written.includes('**')) return []
  const matches = [...written.matchAll(furtherLabel)]
  return matches.map((match, index) => {
    const title = match[1] ?? ''
    const start = value.start + match.index + match[0].indexOf('**') + 2
    const end = matches[index + 1]?.index ?? written.length
    return {
      title,
      span: {start, end: start + title.length},
      value: trimSpan(text, value.start + match.index + match[0].length, value.start + end),
    }
  })
}

/** A value ends before the sign that sets the next label apart. */
function valueBefore(text: string, from: number, nextLabel: number): Span {
  const written = text.slice(from, nextLabel)
  const separator =
    /(?<![ \t])(?:[ \t]*(?<![-|｜·•‖–—;,/])(?:\||｜|·|•|‖|[-–—]|;|,|\/|&nbsp;)+[ \t]*|[ \t]{2,})\*\*$/u.exec(
      written,
    )
  const value = trimSpan(text, from, from + (separator?.index ?? written.length))
  return value.start < value.end ? value : behindLabel(text, from)
}

/** Where a value would begin: straight behind the label. */
function behindLabel(text: string, from: number): Span {
  let start = from
  while (isSpace(text, start - 1)) start--
  return {start, end: start}
}

export function isEmptyLabel(label: Label): boolean {
  return label.value.start === label.value.end
}

function trimStart(text: string, from: number, end: number): Span {
  let start = from
  while (start < end && isSpace(text, start)) start++
  return start < end ? {start, end} : {start: from, end: from}
}

function trimSpan(text: string, from: number, to: number): Span {
  let end = to
  while (end > from && isSpace(text, end - 1)) end--
  return trimStart(text, from, end)
}

function isSpace(text: string, offset: number): boolean {
  return text[offset] === ' ' || text[offset] === '\t'
}

const sharedWords =
  /\((?:both|all|total|ambos|ambas|todos|todas|tous|toutes|beide|alle|оба|все|обидва|всі|her ikisi|hepsi|两者|全部|合計|両方|전체)\)$/iu

/** `Time taken (both)`: about everything before it, not about the last sub-heading only. */
export function isSharedLabel(title: string): boolean {
  return title.endsWith(')') && sharedWords.test(title)
}
