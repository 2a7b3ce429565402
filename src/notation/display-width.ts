import {once} from './once.ts'

/**
 * Columns that a text takes on a terminal: 2 for most emoji and for Chinese, Japanese and Korean, 0 for combining
 * marks, 1 for the rest. Counts code points, as terminals do. (The package string-width builds an
 * `Intl.Segmenter` when it is loaded, which takes longer than starting Node; the tests hold the two together.)
 * Control characters must be made visible first.
 */
export function displayWidth(text: string): number {
  if (isSimple.test(text)) return text.length
  let width = 0
  for (const {columns} of measureCharacters(text)) width += columns
  return width
}

export interface MeasuredCharacter {
  readonly text: string
  /** What it adds to the width of the text before it. */
  readonly columns: number
  /** Whether it is drawn upon the character before it, from which it must not be cut. */
  readonly joins: boolean
}

export function measureCharacters(text: string): MeasuredCharacter[] {
  const measured: MeasuredCharacter[] = []
  let before = ''
  let beforeColumns = 0
  let flagHalf = false
  for (const character of text) {
    const completesFlag: boolean = flagHalf && isFlagHalf(character)
    const joins = completesFlag || unseen().test(character) || isJoined(before, character)
    const columns = joins ? addedColumns(before, beforeColumns, character) : ownColumns(character)
    measured.push({text: character, columns, joins})
    flagHalf = isFlagHalf(character) && !completesFlag
    beforeColumns = joins ? beforeColumns + columns : columns
    before = character
  }
  return measured
}

/**
 * ASCII, European letters, dashes, arrows, blocks, stars and ticks: one column and one code unit each. What the
 * program itself draws is among them, so that most screens never need the slower tables below.
 */
const isSimple =
  /^[ -~\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e\u2190-\u22ff\u2500-\u25fc\u2605\u2606\u2713]*$/
const unseen = once(() => /^[\p{Mn}\p{Me}\p{Cf}\u115f\u1160\u3164]$/u)
const picture = once(() => /^\p{Extended_Pictographic}$/u)
const wideEmoji = once(() => /^\p{Emoji_Presentation}$/u)
const zeroWidthJoiner = '\u200d'
const emojiSelector = '\ufe0f'
const keycap = '\u20e3'

function isJoined(before: string, character: string): boolean {
  const code = character.codePointAt(0) ?? 0
  if (before === zeroWidthJoiner) return picture().test(character)
  const isSkinTone = code >= 0x1f3fb && code <= 0x1f3ff
  if (isSkinTone) return picture().test(before) || before === emojiSelector
  const isHangulTail = (code >= 0x1161 && code <= 0x11ff) || (code >= 0xd7b0 && code <= 0xd7fb)
  return isHangulTail && /[\u1100-\u11ff\ua960-\ua97c\uac00-\ud7fb]/.test(before)
}

/** A selector or a keycap makes a narrow character an emoji, which is wide; the second half of a flag fills it up. */
function addedColumns(before: string, beforeColumns: number, character: string): number {
  if (isFlagHalf(character)) return 2 - beforeColumns
  if (character === keycap) return Math.max(0, 2 - beforeColumns)
  if (character === emojiSelector && beforeColumns === 1 && picture().test(before)) return 1
  return 0
}

function isFlagHalf(character: string): boolean {
  const code = character.codePointAt(0) ?? 0
  return code >= 0x1f1e6 && code <= 0x1f1ff
}

function ownColumns(character: string): number {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x1100) return 1
  if (isFlagHalf(character)) return 1
  return isWideRange(code) || wideEmoji().test(character) ? 2 : 1
}

/** East Asian wide and full-width blocks, first and last code point. */
const wideRanges: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2329, 0x232a],
  [0x2630, 0x2637],
  [0x268a, 0x268f],
  [0x2e80, 0x303e],
  [0x3041, 0x3247],
  [0x3250, 0xa4cf],
  [0xa960, 0xa97c],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe19],
  [0xfe30, 0xfe6b],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x16fe0, 0x18fff],
  [0x1aff0, 0x1b2ff],
  [0x1d300, 0x1d376],
  [0x1f200, 0x1f265],
  [0x20000, 0x3fffd],
]

function isWideRange(code: number): boolean {
  for (const [first, last] of wideRanges) {
    if (code < first) return false
    if (code <= last) return true
  }
  return false
}
