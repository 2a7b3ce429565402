import {isLetterOrDigit} from './letters.ts'
import {type BarReading, readBar} from './read-bar.ts'

/** How far something has come, written out: `▓▓░░ 20%`, `[███░░] 3/15`, `7 of 24 weeks (29%)`. */
export interface ProgressReading {
  readonly bar: BarReading | null
  /** `null` where there is no count. */
  readonly count: CountReading | null
  readonly percent: PercentPiece | null
}

interface Piece {
  readonly start: number
  readonly length: number
}

/** Its place is that of the number done. */
interface CountReading extends Piece {
  /** `null` where a blank stands for it. */
  readonly done: number | null
  readonly total: number
}

/** Its place is that of the number. */
export interface PercentPiece extends Piece {
  readonly percent: number | null
  /** Digits behind the point. */
  readonly decimals: number
}

const count =
  /(\d{1,6}|(?<!_)_+)([ \t]*(?:[/／]|out of|of|de|von|из|з|sur|trên|中|중)[ \t]*)(\d{1,6})(?![\d/.,]\d|\d|[ \t]*[%％])/u
const percentBehind = /(\d{1,3}(?:[.,](\d{1,2}))?|(?<!_)_+)[ \t\u00a0]?[%％]/u
const percentBefore = /[%％][ \t\u00a0]?(\d{1,3}(?:[.,](\d{1,2}))?|(?<!_)_+)/u
const mostWords = 3
/** No count is without the one, no percentage without the other, and no bar stands alone. */
const inPieces = /[\d%％]/

/**
 * Reads a text that says how far something has come and little else: a bar, a count and a percentage in any order,
 * with up to three words between them. Offsets are of the text as given.
 */
export function readProgress(text: string): ProgressReading | undefined {
  if (!inPieces.test(text)) return undefined
  const bar = readBar(text) ?? null
  const outside = bar ? blankOut(text, bar.start, bar.length) : text
  const percent = readPercentPiece(outside)
  const counted = readCountPiece(outside)
  const pieces = (bar ? 1 : 0) + (percent ? 1 : 0) + (counted ? 1 : 0)
  if (pieces === 0 || (bar && pieces === 1)) return undefined
  return isFiller(withoutPieces(outside)) ? {bar, count: counted, percent} : undefined
}

function blankOut(text: string, start: number, length: number): string {
  return text.slice(0, start) + ' '.repeat(length) + text.slice(start + length)
}

function readCountPiece(text: string): CountReading | null {
  const match = count.exec(text)
  if (!match) return null
  const [, done = '', , total = ''] = match
  const start = match.index
  return {start, length: done.length, done: numberOf(done), total: Number(total)}
}

function readPercentPiece(text: string): PercentPiece | null {
  const match = percentBehind.exec(text) ?? percentBefore.exec(text)
  if (!match) return null
  const [whole, number = '', decimals = ''] = match
  const start = match.index + whole.indexOf(number)
  return {
    start,
    length: number.length,
    percent: numberOf(number.replace(',', '.')),
    decimals: decimals.length,
  }
}

function numberOf(text: string): number | null {
  return text.startsWith('_') ? null : Number(text)
}

function withoutPieces(text: string): string {
  return text.replace(count, ' ').replace(percentBehind, ' ').replace(percentBefore, ' ')
}

/** Signs, and a few words without a number in them. */
function isFiller(text: string): boolean {
  if (/\d/.test(text)) return false
  let words = 0
  let wasLetter = false
  for (const character of text) {
    const isLetter = isLetterOrDigit(character)
    if (isLetter && !wasLetter) words++
    wasLetter = isLetter
  }
  return words <= mostWords
}
