import {statusOfGlyph} from './mark-tables.ts'
import {readBox} from './read-box.ts'
import type {Legend, Status} from './readings.ts'
import {emptyBoxes} from './status-glyphs.ts'

/** One sign at a place in a proper text. */
export interface Glyph {
  /** `undefined` for a sign without a known meaning, which may still stand before a word. */
  readonly status: Status | undefined
  readonly length: number
  /** The file's legend gave the meaning. */
  readonly isFromLegend: boolean
  /** `[ ]` and `<input type="checkbox">` are ticked in place; the word after them is their label. */
  readonly kind: 'sign' | 'empty-sign' | 'box'
}

const textBox = /\\?\[([ xX~/\-✓✔]?)\\?\]/y
const htmlBox = /<input\b([^<>]{0,200})>/iy
const shortcode = /:[a-z_]{1,30}:/y
const sign =
  /(?:\p{Extended_Pictographic}|\p{S})(?:[\ufe0e\ufe0f]|\p{Emoji_Modifier}|\u200d\p{Extended_Pictographic})*/uy
const plainSigns = new Set([
  '+',
  '<',
  '=',
  '>',
  '|',
  '~',
  '^',
  '`',
  '$',
  '©',
  '®',
  '™',
  '°',
  '´',
  '¨',
  '¯',
  '¬',
  '±',
  '×',
  '÷',
])

/** The sign that begins at the offset. */
export function readGlyph(text: string, offset: number, legend?: Legend): Glyph | undefined {
  return readTextBox(text, offset) ?? readHtmlBox(text, offset) ?? readSign(text, offset, legend)
}

function readTextBox(text: string, offset: number): Glyph | undefined {
  const match = matchAt(textBox, text, offset)
  if (match === null || text.charAt(offset + match[0].length) === '(') return undefined
  const status = '✓✔'.includes(match[1] || ' ') ? 'done' : readBox(match[1] || ' ')
  return {status, length: match[0].length, isFromLegend: false, kind: 'box'}
}

function readHtmlBox(text: string, offset: number): Glyph | undefined {
  const match = matchAt(htmlBox, text, offset)
  const attributes = match?.[1]?.toLowerCase() ?? ''
  if (match === null || !attributes.includes('checkbox')) return undefined
  const status = /\bchecked\b/.test(attributes) ? 'done' : 'not-started'
  return {status, length: match[0].length, isFromLegend: false, kind: 'box'}
}

function readSign(text: string, offset: number, legend: Legend | undefined): Glyph | undefined {
  const [written] = matchAt(shortcode, text, offset) ?? matchAt(sign, text, offset) ?? []
  if (written === undefined || plainSigns.has(written)) return undefined
  const bare = withoutSelectors(written)
  const fromLegend = legend?.get(bare)
  return {
    status: fromLegend ?? statusOfGlyph.get(bare),
    length: written.length,
    isFromLegend: fromLegend !== undefined,
    kind: emptyBoxes.has(bare) ? 'empty-sign' : 'sign',
  }
}

/** Whether an emoji is drawn in colour is left to U+FE0F and U+FE0E, which say nothing about its meaning. */
export function withoutSelectors(glyph: string): string {
  return glyph.replaceAll('\ufe0f', '').replaceAll('\ufe0e', '')
}

function matchAt(pattern: RegExp, text: string, offset: number): RegExpExecArray | null {
  pattern.lastIndex = offset
  return pattern.exec(text)
}
