import {damageText} from './damage-text.ts'
import type {Alphabet} from './readings.ts'

/** One of the program's own marks in the file's alphabet. What a person typed is not passed through here. */
export function writeIn(alphabet: Alphabet, text: string): string {
  return alphabet === 'damaged' ? damageText(text) : text
}
