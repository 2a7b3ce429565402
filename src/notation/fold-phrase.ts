import {isAscii, spaceWords} from './letters.ts'
import {repairText} from './repair-text.ts'

const betweenAscii = /[^a-z0-9]+/g
/** Marks by their class, but they belong to emoji. */
const selectors = /\ufe0e|\ufe0f/g

/**
 * The form in which headers and labels are looked up: repaired, lower case, letters and digits of every script, words
 * apart by one space. Accents count; see `normaliseTitle` for what people type by hand.
 */
export function foldPhrase(text: string): string {
  if (isAscii(text)) return text.toLowerCase().replace(betweenAscii, ' ').trim()
  return spaceWords(
    repairText(text).replace(selectors, '').normalize('NFC').replaceAll('İ', 'i').toLowerCase(),
  )
}
