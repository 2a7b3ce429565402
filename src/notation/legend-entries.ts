import {foldWord} from './fold-word.ts'
import {properText} from './proper-text.ts'
import {readGlyph, withoutSelectors} from './read-glyph.ts'

/** The marks in one way to write a status, in the form of a legend's keys: the sign and the words of `✅ Fertig`. */
export function legendEntries(form: string): readonly string[] {
  const {text} = properText(form)
  const glyph = readGlyph(text, 0)
  const isSign = glyph !== undefined && glyph.kind !== 'box'
  const sign = isSign ? [withoutSelectors(text.slice(0, glyph.length))] : []
  const words = foldWord(text.slice(glyph?.length ?? 0))
  return words === '' ? sign : [...sign, words]
}
