import {isAscii} from './letters.ts'

/*
 * Whether a title is worth normalising: a quick look, which says no only where the normalised title is certain to differ.
 */

/** Of a normalised title without its spaces. */
export function mayBeSpelt(title: string, squeezed: string): boolean {
  if (!isPlain(title)) return true
  let at = 0
  for (let index = 0; index < title.length; index++) {
    const code = lowerCode(title.charCodeAt(index))
    if (code === 0) continue
    if (code !== squeezed.charCodeAt(at)) return false
    at++
  }
  return at === squeezed.length
}

/** Of one word of a normalised title. */
export function mayHold(title: string, word: string): boolean {
  return !isPlain(title) || title.toLowerCase().includes(word)
}

/** Nothing in it is left out but what stands between words. */
function isPlain(title: string): boolean {
  return isAscii(title) && !title.includes('<') && !title.includes('](')
}

/** Of a letter or digit; 0 for anything else. */
function lowerCode(code: number): number {
  if (code >= 0x61 && code <= 0x7a) return code
  if (code >= 0x41 && code <= 0x5a) return code + 0x20
  return code >= 0x30 && code <= 0x39 ? code : 0
}
