import {foldWord} from './fold-word.ts'
import {meaningOfWord} from './mark-tables.ts'
import {readStatus} from './read-status.ts'
import type {Status} from './readings.ts'

/** A status as typed after `-s`: the names of the JSON interface, any word of the vocabulary, a glyph. */
export function readStatusWord(text: string): Status | undefined {
  const meaning = meaningOfWord(foldWord(text))
  if (meaning !== undefined) return meaning.status
  const reading = readStatus(text)
  return reading !== undefined && !reading.isMenu && reading.length === text.length
    ? reading.status
    : undefined
}
