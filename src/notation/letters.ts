import {once} from './once.ts'

/**
 * Questions about single characters. One expression with Unicode properties is made for all of them, and only when
 * a character beyond ASCII is met: making several costs more than reading a whole tracker.
 */
const letterOrDigit = once(() => /[\p{L}\p{M}\p{N}]/u)

const beyondAscii = /[\u0080-\uffff]/

export function isAscii(text: string): boolean {
  return !beyondAscii.test(text)
}

/** Letters, the marks that belong to them, and digits, of every script. */
export function isLetterOrDigit(character: string): boolean {
  const code = character.charCodeAt(0)
  // Not of an empty text either, whose code is NaN.
  if (!(code > 0x7f)) return isAsciiLetter(code) || (code >= 0x30 && code <= 0x39)
  if (code >= 0xc0 && code <= 0x24f) return code !== times && code !== divided
  return !isCertainSign(character) && letterOrDigit().test(character)
}

const times = 0xd7
const divided = 0xf7

/** Letters and digits, and one space for all that stands between two of them. */
export function spaceWords(text: string): string {
  let result = ''
  let isBehindGap = false
  for (const character of text) {
    if (isLetterOrDigit(character)) {
      result += isBehindGap && result !== '' ? ` ${character}` : character
      isBehindGap = false
    } else isBehindGap = true
  }
  return result
}

/** Dashes, quotes, arrows, boxes, ticks, stars and emoji, which trackers are full of: no need to ask the expression. */
function isCertainSign(character: string): boolean {
  const code = character.codePointAt(0) ?? 0
  return (
    (code >= 0x2000 && code <= 0x206f) ||
    (code >= 0x2190 && code <= 0x245f) ||
    (code >= 0x2500 && code <= 0x2775) ||
    (code >= 0x2794 && code <= 0x2bff) ||
    (code >= 0x1f300 && code <= 0x1faff)
  )
}

/** How many code units of letters and digits begin at the offset, up to a limit. */
export function lettersAt(text: string, offset: number, limit: number): number {
  let length = 0
  while (length < limit) {
    const character = characterAt(text, offset + length)
    if (character === '' || !isLetterOrDigit(character)) break
    length += character.length
  }
  return length
}

/** The whole character, both halves of a surrogate pair; empty at the end. */
export function characterAt(text: string, offset: number): string {
  const code = text.codePointAt(offset)
  return code === undefined ? '' : String.fromCodePoint(code)
}

/** Kana, Han and Hangul: scripts that do not set words apart. */
export function isJoinedScript(text: string): boolean {
  const code = text.charCodeAt(0)
  return (
    (code >= 0x3040 && code <= 0x30ff) ||
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0xac00 && code <= 0xd7af)
  )
}

/** Arrows, shapes, dingbats and emoji. */
export function isPictograph(text: string, offset: number): boolean {
  const code = text.codePointAt(offset) ?? 0
  return (
    (code >= 0x2190 && code <= 0x2bff) ||
    (code >= 0x1f000 && code <= 0x1faff) ||
    code === 0x3030 ||
    code === 0x303d
  )
}

export function isAsciiLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)
}
