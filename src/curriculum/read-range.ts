import {TrackerError} from '../errors/tracker-error.ts'

/** Both ends belong to it; `null` is open. `none` means the lack of any value. */
export type Range<Value> = {readonly low: Value | null; readonly high: Value | null} | 'none'

/**
 * `3`, `3..5`, `3..`, `..5`, `any` or `..` for whatever is there, `none` for what is not; several by commas. Who
 * quoted `>=3` or `<=5` past the shell is understood too.
 *
 * Throws `usage` for `<` and `>` alone, for nothing at all, and for a range that runs backward; and what
 * `readEnd` throws for an end it does not understand.
 */
export function readRanges<Value extends number | string>(
  text: string,
  readEnd: (text: string) => Value,
): readonly Range<Value>[] {
  return text.split(',').map(part => readRange(part.trim(), readEnd))
}

export function isInRanges<Value extends number | string>(
  value: Value | null,
  ranges: readonly Range<Value>[],
): boolean {
  return ranges.some(range => {
    if (range === 'none' || value === null) return range === 'none' && value === null
    return (range.low === null || range.low <= value) && (range.high === null || value <= range.high)
  })
}

/** An end that is a whole number. */
export function readWholeNumber(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text)
  throw badRange(text)
}

function readRange<Value extends number | string>(
  text: string,
  readEnd: (text: string) => Value,
): Range<Value> {
  if (text === 'none') return 'none'
  if (text === 'any' || text === '..') return {low: null, high: null}
  const [first = '', last = first, ...more] = withDots(text).split('..')
  if (text === '' || /[<>]/.test(first + last) || more.length > 0) throw badRange(text)
  const [low, high] = [first, last].map(end => (end.trim() === '' ? null : readEnd(end.trim())))
  const range = {low: low ?? null, high: high ?? null}
  if (range.low === null || range.high === null || range.low <= range.high) return range
  throw new TrackerError('usage', `the range "${text}" runs backward`, {
    hint: `turn it round: ${last}..${first}`,
  })
}

function withDots(text: string): string {
  const [, sign, end] = /^([<>])=\s*(\S.*)$/.exec(text) ?? []
  if (end === undefined) return text
  return sign === '>' ? `${end}..` : `..${end}`
}

function badRange(text: string): TrackerError {
  const reason = text === '' ? 'a value is missing' : `"${text}" is neither a value nor a range`
  return new TrackerError('usage', reason, {
    hint: 'write a value, or a range with two dots: 3, 3..5, 3.., ..5',
  })
}
