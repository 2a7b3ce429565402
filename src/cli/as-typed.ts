import {quoteWord} from '../curriculum/quote-word.ts'

/** The words of a command line as they can be typed again, without the program's name. */
export function asTyped(words: readonly string[]): string {
  return words.map(word => (/^-[\w=,.:/+-]*$/.test(word) ? word : quoteWord(word))).join(' ')
}
