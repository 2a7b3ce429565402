import {lettersAt} from './letters.ts'
import {properText} from './proper-text.ts'

export interface NumberReading {
  /** `null` when blank. */
  readonly number: number | null
  /** As written, with the space before it: ` minutes`. Empty when there is none. */
  readonly suffix: string
  /** Of the number and its suffix. */
  readonly length: number
}

const number = /^[ \t]*(?:(\d{1,15}(?:\.\d{1,6})?)|_+)/
const longestUnit = 20
const ordinal = /^(?:st|nd|rd|th)$/i
const nothingMore = /^[ \t]*(?:$|\()/

/**
 * A number with at most one word after it: `___ minutes`, `42 minutes`, `12`. More words are prose that happens to
 * begin with a number, and so `undefined`; a remark in parentheses may follow.
 */
export function readNumber(raw: string): NumberReading | undefined {
  const {text, writtenOffset} = properText(raw)
  const match = number.exec(text)
  if (match === null) return undefined
  const end = match[0].length
  const unitEnd = endOfUnit(text, end)
  if (unitEnd === undefined || !nothingMore.test(text.slice(unitEnd))) return undefined
  return {
    number: match[1] === undefined ? null : Number(match[1]),
    suffix: raw.slice(writtenOffset(end), writtenOffset(unitEnd)),
    length: writtenOffset(unitEnd),
  }
}

/** Where the word after a number ends; `undefined` when it makes the number an ordinal. */
function endOfUnit(text: string, end: number): number | undefined {
  const start = end + (text.charAt(end) === ' ' || text.charAt(end) === '\t' ? 1 : 0)
  const length = lettersAt(text, start, longestUnit)
  if (length === 0) return end
  if (ordinal.test(text.slice(start, start + length))) return undefined
  return start + length + (text.charAt(start + length) === '.' ? 1 : 0)
}
