import {lastAtOrBefore} from '../source/last-at-or-before.ts'
import type {Span} from '../source/span.ts'
import type {PlaceSpan} from './place-block.ts'

/** What is left of a text without some of its lines. */
export interface Condensed<Line> {
  readonly text: string
  readonly gaps: readonly Gap<Line>[]
}

/** A line that was left out. */
export interface Gap<Line> {
  readonly line: Line
  /** Where it would follow in the text that is left. */
  readonly at: number
  /** Characters that were left out, here and in the gaps before. */
  readonly length: number
}

/** Each line has its place in the whole text, with the line ending; in order. */
export function leaveOut<Line extends {readonly place: Span}>(
  text: string,
  lines: Iterable<Line>,
): Condensed<Line> {
  const gaps: Gap<Line>[] = []
  const kept: string[] = []
  let [from, length] = [0, 0]
  for (const line of lines) {
    const {start, end} = line.place
    if (from < start) kept.push(text.slice(from, start))
    const at = start - length
    length += end - start
    gaps.push({line, at, length})
    from = end
  }
  return {text: kept.join('') + text.slice(from), gaps}
}

/** Where something of the text that is left stands in the whole. */
export function placeInWhole(gaps: readonly Gap<unknown>[]): PlaceSpan {
  const starts = [0, ...gaps.map(({at}) => at)]
  const lengths = [0, ...gaps.map(({length}) => length)]
  const move = (offset: number): number => offset + (lengths[lastAtOrBefore(starts, offset)] ?? 0)
  return ({start, end}) => ({start: move(start), end: move(end)})
}
