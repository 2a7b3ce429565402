import {foldWord} from './fold-word.ts'
import {longestWord, meaningOfWord} from './mark-tables.ts'
import type {Legend, Status} from './readings.ts'

/** A status word at a place in a proper text. */
export interface Word {
  readonly status: Status
  readonly length: number
  readonly isFromLegend: boolean
  /** Counts only where no prose follows. */
  readonly isLone: boolean
}

const wordCharacter = /[\p{L}\p{M}\p{N}]/u
const joiner = /[-_'’]/

/** The longest whole word or phrase of the legend or the vocabulary that begins at the offset. */
export function readWord(text: string, offset: number, legend?: Legend): Word | undefined {
  const window = text.slice(offset, offset + longestWord + 2)
  const ends = wordEnds(window)
  for (let index = ends.length - 1; index >= 0; index--) {
    const length = ends[index] ?? 0
    const folded = foldWord(window.slice(0, length))
    const fromLegend = legend?.get(folded)
    if (fromLegend !== undefined)
      return {status: fromLegend, length, isFromLegend: true, isLone: folded.length === 1}
    const meaning = meaningOfWord.get(folded)
    if (meaning !== undefined) return {...meaning, length, isFromLegend: false}
  }
  return undefined
}

/** Whether letters or digits stand at the offset, with or without space and tab before them. */
export function proseFollows(text: string, offset: number): boolean {
  let position = offset
  while (text.charAt(position) === ' ' || text.charAt(position) === '\t') position++
  return /^[\p{L}\p{M}\p{N}=:,/\\|]/u.test(text.slice(position, position + 2))
}

/** Lengths at which a whole word ends: `in-progress` ends once, `n/a` twice. */
function wordEnds(window: string): readonly number[] {
  const ends: number[] = []
  let wasWord = false
  for (let index = 0; index <= window.length; index++) {
    const isWord = index < window.length && wordCharacter.test(window.charAt(index))
    const isJoined = joiner.test(window.charAt(index)) && wordCharacter.test(window.charAt(index + 1))
    if (wasWord && !isWord && !isJoined) ends.push(index)
    if (index === 0 && !isWord) return []
    wasWord = isWord
  }
  return ends
}
