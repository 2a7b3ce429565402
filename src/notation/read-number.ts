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
const suffix = /^[ \t]?[\p{L}][\p{L}\p{M}]{0,20}\.?/u
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
  const unit = suffix.exec(text.slice(end))?.[0] ?? ''
  if (!nothingMore.test(text.slice(end + unit.length))) return undefined
  const [unitStart, unitEnd] = [writtenOffset(end), writtenOffset(end + unit.length)]
  return {
    number: match[1] === undefined ? null : Number(match[1]),
    suffix: raw.slice(unitStart, unitEnd),
    length: unitEnd,
  }
}
