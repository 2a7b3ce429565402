import {once} from '../notation/once.ts'

/**
 * Shows what would otherwise act on the terminal or deceive the eye: C0, DEL, C1 (in a damaged file ❌ holds
 * U+009D, which starts a terminal command), overrides of the writing direction, invisible spaces, lone surrogates.
 *
 *     a␛[31mb  →  a␛[31mb      (the escape character becomes its picture)
 *     a<U+009D>b, a<U+202E>b
 *
 * Characters in `keep` stay as they are, such as the line feeds and tabs of a diff.
 */
export function visibleText(text: string, keep = ''): string {
  if (plainText.test(text)) return text
  return text.replace(unsafe(), character => (keep.includes(character) ? character : picture(character)))
}

const plainText = /^[ -~]*$/

/**
 * Joiners (U+200C, U+200D) stay: Persian and the Indic scripts need them, and so do family emoji. Variation
 * selectors stay for the same reason.
 */
const unsafe = once(
  () => /[\p{Cc}\p{Cs}\xad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu,
)

const pictures = 0x2400
const deletePicture = '\u2421'

function picture(character: string): string {
  const code = character.charCodeAt(0)
  if (code < 0x20) return String.fromCharCode(pictures + code)
  if (code === 0x7f) return deletePicture
  return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`
}
