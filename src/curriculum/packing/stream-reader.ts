import {type Span, sliceSpan} from '../../source/span.ts'
import type {Stream} from './stream-writer.ts'
import type {TextByLine} from './text-by-line.ts'

/** Reads what a `streamWriter` wrote, onto a text of as many lines. All throw where there is nothing more. */
export interface StreamReader {
  readonly next: () => number
  readonly flag: () => boolean
  readonly text: () => string
  readonly span: (line: number) => Span
  readonly whole: (line: number) => Span
  readonly textOf: (span: Span) => string
  readonly column: (count: number) => readonly number[]
  readonly isDone: () => boolean
}

export function streamReader({text, startOf, endOf}: TextByLine, [numbers, texts]: Stream): StreamReader {
  let at = 0
  let textAt = 0
  const next = (): number => given(numbers[at++])
  const place = (line: number): number => startOf(line + next()) + next()
  const column = (count: number): readonly number[] => {
    if (next() === 0) return repeat(next(), count)
    at += count
    given(numbers[at - 1])
    return numbers.slice(at - count, at)
  }
  const nextText = (): string => given(texts[textAt++])
  return {
    next,
    flag: () => next() === 1,
    text: nextText,
    span: line => ({start: place(line), end: place(line)}),
    whole: line => {
      const start = place(line)
      const last = line + next()
      const distance = next()
      return {start, end: distance < 0 ? startOf(last) - 1 - distance : endOf(last) - distance}
    },
    textOf: span => (next() === 1 ? nextText() : sliceSpan(text, span)),
    column,
    isDone: () => at >= numbers.length,
  }
}

/** For what is missing in damaged data. */
export function given<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new RangeError('What is packed is damaged')
  return value
}

/** Unlike a filled array it is of the same sort as one that was parsed, for which the code is fast already. */
function repeat(number: number, count: number): readonly number[] {
  const numbers: number[] = []
  while (numbers.length < count) numbers.push(number)
  return numbers
}
