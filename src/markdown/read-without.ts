import {lastAtOrBefore} from '../source/last-at-or-before.ts'
import type {Span} from '../source/span.ts'
import type {SectionReader} from './assemble-blocks.ts'
import type {Block} from './block.ts'
import type {PlaceSpan} from './place-block.ts'

/** A line that was left out. */
export interface Gap<Line> {
  readonly line: Line
  /** Where it would follow in the text that is left. */
  readonly at: number
  /** Characters that were left out, here and in the gaps before. */
  readonly length: number
}

interface Reader<Line> {
  readonly read: SectionReader
  /** All blocks, of those of what is left; `undefined` when the lines were not what they were taken for. */
  readonly restore: (blocks: readonly Block[], gaps: readonly Gap<Line>[]) => readonly Block[] | undefined
}

/**
 * Reads a text without some of its lines, each of which has its place in it, with the line ending, in order, and puts them
 * back. In any doubt it is read as it is.
 */
export function readWithout<Line extends {readonly place: Span}>(
  text: string,
  lines: Iterable<Line>,
  {read, restore}: Reader<Line>,
): readonly Block[] {
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
  if (gaps.length === 0) return read(text)
  return restore(read(kept.join('') + text.slice(from)), gaps) ?? read(text)
}

/** Where something of the text that is left stands in the whole. */
export function placeInWhole(gaps: readonly Gap<unknown>[]): PlaceSpan {
  const starts = [0, ...gaps.map(({at}) => at)]
  const lengths = [0, ...gaps.map(({length}) => length)]
  const move = (offset: number): number => offset + (lengths[lastAtOrBefore(starts, offset)] ?? 0)
  return ({start, end}) => ({start: move(start), end: move(end)})
}
