import {foldWord} from './fold-word.ts'
import {characterAt, isLetterOrDigit} from './letters.ts'
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

const joiners = "-_'’"
/** After these a word is the beginning of a definition or followed by a link. */
const continuations = '=:,[<"'
/** Between the choices of a menu; anywhere else they join words. */
const separators = '/\\|'
/** These close what was opened before the word, or, after a space, open something new. */
const markup = '*_`'

/** The longest whole word or phrase of the legend or the vocabulary that begins at the offset. */
export function readWord(text: string, offset: number, legend?: Legend): Word | undefined {
  const window = text.slice(offset, offset + longestWord() + 2)
  const ends = wordEnds(window)
  for (let index = ends.length - 1; index >= 0; index--) {
    const length = ends[index] ?? 0
    const word = lookUp(foldWord(window.slice(0, length)), legend)
    if (word !== undefined) return {...word, length}
  }
  return undefined
}

/** Whether the sentence goes on at the offset, with or without space and tab before it. */
export function proseFollows(text: string, offset: number, inMenu = false): boolean {
  let position = offset
  while (text.charAt(position) === ' ' || text.charAt(position) === '\t') position++
  const next = characterAt(text, position)
  if (next === '') return false
  if (next === '.') return isLetterOrDigit(text.charAt(position + 1))
  if (separators.includes(next)) return !inMenu
  return isLetterOrDigit(next) || continuations.includes(next) || (position > offset && markup.includes(next))
}

function lookUp(folded: string, legend: Legend | undefined): Omit<Word, 'length'> | undefined {
  const fromLegend = legend?.get(folded)
  if (fromLegend !== undefined) {
    return {status: fromLegend, isFromLegend: true, isLone: folded.length === 1}
  }
  const meaning = meaningOfWord(folded)
  return meaning && {...meaning, isFromLegend: false}
}

/** Lengths at which a whole word ends: `in-progress` ends once, `n/a` twice. */
function wordEnds(window: string): readonly number[] {
  const ends: number[] = []
  let wasWord = false
  for (let index = 0; index <= window.length; index++) {
    const isWord = isLetterOrDigit(window.charAt(index))
    const isJoined = joiners.includes(window.charAt(index)) && isLetterOrDigit(window.charAt(index + 1))
    if (wasWord && !isWord && !isJoined) ends.push(index)
    if (index === 0 && !isWord) return []
    wasWord = isWord
  }
  return ends
}
