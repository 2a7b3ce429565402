import {normaliseTitle} from '../notation/normalise-title.ts'

/** Finds a text inside others, but for case, accents and punctuation; a text of signs only is looked for as it is. */
export function containsWord(word: string): (text: string) => boolean {
  const normal = normaliseTitle(word)
  if (normal === '') return text => text.includes(word.trim())
  return text => normaliseTitle(text).includes(normal)
}
