import type {Span} from '../source/span.ts'
import {statusOfHeadingGlyph} from './mark-tables.ts'
import {properText} from './proper-text.ts'
import {readGlyph, withoutSelectors} from './read-glyph.ts'
import {readStatus} from './read-status.ts'
import type {Legend, Status} from './readings.ts'
import {statusGlyph} from './write-status.ts'

/** A status mark in a heading; offsets in the title as written. */
export interface HeadingMark {
  readonly start: number
  readonly length: number
  readonly status: Status
}

/** As they are written for a unit. */
const signs = (['not-started', 'in-progress', 'done', 'skipped'] as const).map(statusGlyph)

/** A mark at the end is no longer than a menu with words. */
const longestMark = 80

/**
 * The status mark at the end of a heading, `Week 2: Networking ⬜`, else at its very start, `✅ Week 1`, `[x] Week 1`.
 * Signs that are mere decoration in headings, 📚 or 🚀, are none.
 */
export function readHeadingMark(title: string, legend?: Legend): HeadingMark | undefined {
  return readAtEnd(title, legend) ?? readAtStart(title, legend)
}

/** A mark of the title as a reader sees it, and where that is written. */
export interface WrittenMark extends HeadingMark {
  /** Offset in the heading as written. */
  readonly at: number
}

/**
 * The mark of a title as a reader sees it, with nothing but markup between it and the end of what is written:
 * `**Week 1 ⬜**`. What is written otherwise in the source, `&#x2705;`, is text and none.
 */
export function readWrittenMark(title: string, written: string): WrittenMark | undefined {
  const mark = readHeadingMark(title)
  if (!mark) return undefined
  const sign = title.slice(mark.start, mark.start + mark.length)
  const at = mark.start === 0 ? written.indexOf(sign) : written.lastIndexOf(sign)
  if (at < 0 || written[at - 1] === '\\') return undefined
  const isOutermost =
    mark.start === 0 ? opening.test(written.slice(0, at)) : closing.test(written.slice(at + sign.length))
  return isOutermost ? {...mark, at} : undefined
}

const opening = /^(?:[\s*_~`[]|<[^<>]*>)*$/
const closing = /^(?:[\s*_~`]|\]\([^()]*\)|\]\[[^[\]]*\]|<[^<>]*>|&nbsp;)*$/

function readAtEnd(title: string, legend: Legend | undefined): HeadingMark | undefined {
  const {text, writtenOffset} = properText(title)
  const found = findAtEnd(text, legend)
  if (!found || (found.isBehindOther && isChoice(text.slice(0, found.start)))) return undefined
  const {start, end, status} = found
  return {start: writtenOffset(start), length: writtenOffset(end) - writtenOffset(start), status}
}

interface EndMark extends Span {
  readonly status: Status
  readonly isBehindOther: boolean
}

/** The longest end of a proper text that is one mark from its first character to the last. */
function findAtEnd(text: string, legend: Legend | undefined): EndMark | undefined {
  const end = trimmedLength(text)
  let isBehindOther = false
  for (let start = Math.max(0, end - longestMark); start < end; start++) {
    if (isPlain(text.charCodeAt(start)) || !isHeadingGlyph(text, start, legend)) continue
    const mark = text.slice(start, end)
    const reading = readStatus(mark, legend)
    if (reading?.length === mark.length) return {start, end, status: reading.status, isBehindOther}
    isBehindOther = true
  }
  return undefined
}

/**
 * Whether a mark behind others is one to choose, as in `⬜ Yes / ⬜ No`: with another sign in its place the heading would
 * end in a menu.
 */
function isChoice(before: string): boolean {
  return signs.some(sign => findAtEnd(before + sign, undefined)?.start !== before.length)
}

function readAtStart(title: string, legend: Legend | undefined): HeadingMark | undefined {
  const {text, writtenOffset} = properText(title)
  const glyph = readGlyph(text, 0, legend)
  if (glyph?.status === undefined || !isHeadingGlyph(text, 0, legend)) return undefined
  const next = text.charAt(glyph.length)
  return next === ' ' || next === '\t'
    ? {start: 0, length: writtenOffset(glyph.length), status: glyph.status}
    : undefined
}

function isHeadingGlyph(text: string, offset: number, legend: Legend | undefined): boolean {
  const glyph = readGlyph(text, offset, legend)
  if (glyph === undefined) return false
  const sign = withoutSelectors(text.slice(offset, offset + glyph.length))
  return glyph.kind === 'box' || glyph.isFromLegend || statusOfHeadingGlyph.has(sign)
}

/** ASCII that opens no mark: all but `[x]`, `\[x]`, `<input>` and `:shortcode:`. */
function isPlain(code: number): boolean {
  return code < 0x80 && code !== 0x5b && code !== 0x5c && code !== 0x3c && code !== 0x3a
}

/** Closing emphasis may stand behind the mark. */
function trimmedLength(text: string): number {
  let end = text.length
  while (end > 0 && ' \t*_'.includes(text.charAt(end - 1))) end--
  return end
}
