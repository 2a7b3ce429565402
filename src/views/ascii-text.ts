import {once} from '../notation/once.ts'
import {asciiForms} from './ascii-forms.ts'

/**
 * The nearest text in ASCII: `Café – “naïve” ✅ ★★☆` becomes `Cafe - "naive" [x] **.`.
 * What has no near form becomes `?`, one for each character that is seen.
 */
export function asciiText(text: string): string {
  if (isAscii.test(text)) return text
  let result = ''
  for (const character of text.normalize('NFC')) result += asciiForm(character)
  return result
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII begins at 0
const isAscii = /^[\x00-\x7f]*$/
const unseen = once(() => /^[\p{M}\p{Cf}]$/u)
const marks = once(() => /\p{M}/gu)

function asciiForm(character: string): string {
  if (isAscii.test(character)) return character
  const known = asciiForms().get(character)
  if (known !== undefined) return known
  if (unseen().test(character)) return ''
  const base = character.normalize('NFKD').replace(marks(), '')
  if (isAscii.test(base)) return base
  let result = ''
  for (const part of base) result += isAscii.test(part) ? part : (asciiForms().get(part) ?? '?')
  return result
}
