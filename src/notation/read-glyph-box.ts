import {statusOfHeadingGlyph} from './mark-tables.ts'
import {properText} from './proper-text.ts'
import {readGlyph, withoutSelectors} from './read-glyph.ts'
import {readStatus} from './read-status.ts'
import type {Legend, Status} from './readings.ts'

/** A sign that stands where a box could: `⬜ Raft`, `✅ Raft`. */
export interface GlyphBox {
  readonly status: Status
  /** Of the sign, as written. */
  readonly length: number
}

/**
 * The status sign that opens a line of text, followed by a space and something to do. `undefined` where the sign
 * explains itself, `✅ Done`, as in a legend.
 */
export function readGlyphBox(raw: string, legend?: Legend): GlyphBox | undefined {
  const {text, writtenOffset} = properText(raw)
  const glyph = readGlyph(text, 0, legend)
  if (glyph?.status === undefined || (glyph.kind === 'box' && !isBallot(text))) return undefined
  const sign = withoutSelectors(text.slice(0, glyph.length))
  const isMark = statusOfHeadingGlyph.has(sign) || /^[:<]/.test(sign)
  if (!glyph.isFromLegend && !isMark) return undefined
  const rest = text.slice(glyph.length)
  if (!/^[ \t]+\S/.test(rest) || /^[ \t]*(?:=|＝|->|→|[:：]|[-–—][ \t])/.test(rest)) return undefined
  const words = rest.trim()
  const isLegend = readStatus(words, legend)?.length === words.length
  return isLegend ? undefined : {status: glyph.status, length: writtenOffset(glyph.length)}
}

/** Whether a line begins with a sign for what was not begun: only then are the others boxes, and no decoration. */
export function isEmptyGlyphBox(raw: string): boolean {
  const {text} = properText(raw)
  return readGlyph(text, 0)?.kind === 'empty-sign'
}

/** Whether a line begins with a box that is nothing but one: ☐ ☑ ☒ and `<input type="checkbox">`. */
export function isBallot(raw: string): boolean {
  return /^(?:[☐☑☒]|<input\b)/i.test(properText(raw).text)
}

/** Whether the file explains a sign for what was not begun, be it a box or an hourglass. */
export function explainsOpenSign(legend: Legend | undefined): boolean {
  return [...(legend ?? [])].some(
    ([mark, status]) => isEmptyGlyphBox(mark) || (status === 'not-started' && isSign(mark, legend)),
  )
}

function isSign(mark: string, legend: Legend | undefined): boolean {
  const glyph = readGlyph(mark, 0, legend)
  return glyph !== undefined && glyph.kind !== 'box' && glyph.length === mark.length && !/^\w/.test(mark)
}
