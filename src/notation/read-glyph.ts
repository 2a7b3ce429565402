import {characterAt, isPictograph} from './letters.ts'
import {decorations, statusOfGlyph} from './mark-tables.ts'
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
  /** Before prose it only decorates: 📖, 🏆. */
  readonly isDecoration: boolean
}

const textBox = /\\?\[([ xX~/-]?|[✓✔✅☑]\ufe0f?)\\?\]/y
const htmlBox = /<input\b([^<>]{0,200})>/iy
/** The attribute, whatever its value; `checkedx` and `unchecked` are others. */
const checked = /\schecked(?=[\s=/]|$)/
const shortcode = /:[a-z_]{1,30}:/y
const joiner = 0x200d

/** The sign that begins at the offset. */
export function readGlyph(text: string, offset: number, legend?: Legend): Glyph | undefined {
  switch (text.charAt(offset)) {
    case '[':
    case '\\':
      return readTextBox(text, offset)
    case '<':
      return readHtmlBox(text, offset)
    case ':':
      return readSign(matchAt(shortcode, text, offset)?.[0], legend)
    default:
      return readSign(pictographAt(text, offset), legend)
  }
}

/** Whether an emoji is drawn in colour is left to U+FE0F and U+FE0E, which say nothing about its meaning. */
export function withoutSelectors(glyph: string): string {
  return glyph.replaceAll('\ufe0f', '').replaceAll('\ufe0e', '')
}

function readTextBox(text: string, offset: number): Glyph | undefined {
  const match = matchAt(textBox, text, offset)
  // A link's text may look like a box.
  if (match === null || text.charAt(offset + match[0].length) === '(') return undefined
  const inside = match[1] || ' '
  const status = readBox(withoutSelectors(inside))
  return {status, length: match[0].length, isFromLegend: false, kind: 'box', isDecoration: false}
}

function readHtmlBox(text: string, offset: number): Glyph | undefined {
  const match = matchAt(htmlBox, text, offset)
  const attributes = match?.[1]?.toLowerCase() ?? ''
  if (match === null || !attributes.includes('checkbox')) return undefined
  const status = checked.test(attributes) ? 'done' : 'not-started'
  return {status, length: match[0].length, isFromLegend: false, kind: 'box', isDecoration: false}
}

function readSign(written: string | undefined, legend: Legend | undefined): Glyph | undefined {
  if (written === undefined) return undefined
  const bare = withoutSelectors(written)
  const fromLegend = legend?.get(bare)
  return {
    status: fromLegend ?? statusOfGlyph.get(bare),
    length: written.length,
    isFromLegend: fromLegend !== undefined,
    kind: emptyBoxes.has(bare) ? 'empty-sign' : 'sign',
    isDecoration: fromLegend === undefined && decorations.has(bare),
  }
}

/** A pictograph with all that modifies it: selectors, skin tones, and what is joined to it. */
function pictographAt(text: string, offset: number): string | undefined {
  if (!isPictograph(text, offset)) return undefined
  let end = offset + characterAt(text, offset).length
  for (let length = modifierAt(text, end); length > 0; length = modifierAt(text, end)) end += length
  return text.slice(offset, end)
}

function modifierAt(text: string, offset: number): number {
  const code = text.codePointAt(offset) ?? 0
  if (code === 0xfe0e || code === 0xfe0f) return 1
  if (code >= 0x1f3fb && code <= 0x1f3ff) return 2
  return code === joiner && isPictograph(text, offset + 1) ? 1 + characterAt(text, offset + 1).length : 0
}

function matchAt(pattern: RegExp, text: string, offset: number): RegExpExecArray | null {
  pattern.lastIndex = offset
  return pattern.exec(text)
}
