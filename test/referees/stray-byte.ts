/** A range of bytes, or of UTF-16 code units of the text without its byte-order mark. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** Where bytes differ that nobody declared. */
export interface StrayByte {
  /** In the bytes before. */
  readonly offset: number
  /** 1-based, in the bytes before. */
  readonly line: number
  readonly before: string
  readonly after: string
}

/**
 * The referee of the program's first promise: outside the declared ranges every byte is as it was, and in
 * its order. `null` when that is so. It knows nothing of edits and their texts: what stands between two
 * declared ranges has to be found again, whatever was put in their places.
 *
 *     before   aaaa[bb]cccc[d]eeee
 *     after    aaaa…   cccc…  eeee
 *
 * Throws RangeError when the ranges overlap or lie outside the bytes.
 */
export function findStrayByte(
  before: Uint8Array,
  after: Uint8Array,
  declared: readonly Range[],
): StrayByte | null {
  const kept = keptRanges(before.length, declared)
  const [head, ...others] = kept
  if (head === undefined) return null
  if (others.length === 0) return compareWhole(before, after)
  const tail = others.at(-1) ?? head
  const difference = firstDifference(before.subarray(head.start, head.end), after)
  if (difference !== null) return strayAt(before, after, head.start + difference, difference)
  let cursor = head.end
  for (const range of others.slice(0, -1)) {
    const found = Buffer.from(after).indexOf(before.subarray(range.start, range.end), cursor)
    if (found < 0) return strayAt(before, after, range.start, cursor)
    cursor = found + range.end - range.start
  }
  return compareTail({before, after, tail, cursor})
}

/** Ranges of text turned into ranges of bytes. */
export function byteRanges(bytes: Uint8Array, ranges: readonly Range[]): readonly Range[] {
  const buffer = Buffer.from(bytes)
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  const text = buffer.toString('utf8', mark)
  const byteOffset = (offset: number) => mark + Buffer.byteLength(text.slice(0, offset))
  return ranges.map(({start, end}) => ({start: byteOffset(start), end: byteOffset(end)}))
}

function keptRanges(length: number, declared: readonly Range[]): readonly Range[] {
  const ordered = declared.toSorted((a, b) => a.start - b.start || a.end - b.end)
  const kept: Range[] = []
  let cursor = 0
  for (const {start, end} of ordered) {
    if (start < cursor || end < start || end > length)
      throw new RangeError(`Impossible range ${start}–${end}`)
    kept.push({start: cursor, end: start})
    cursor = end
  }
  return [...kept, {start: cursor, end: length}]
}

function compareWhole(before: Uint8Array, after: Uint8Array): StrayByte | null {
  const shorter = Math.min(before.length, after.length)
  const difference = firstDifference(before.subarray(0, shorter), after) ?? shorter
  if (difference === before.length && difference === after.length) return null
  return strayAt(before, after, difference, difference)
}

function compareTail(ends: {
  readonly before: Uint8Array
  readonly after: Uint8Array
  readonly tail: Range
  readonly cursor: number
}): StrayByte | null {
  const {before, after, tail, cursor} = ends
  const start = after.length - (tail.end - tail.start)
  if (start < cursor) return strayAt(before, after, tail.start, cursor)
  const difference = firstDifference(before.subarray(tail.start, tail.end), after.subarray(start))
  return difference === null ? null : strayAt(before, after, tail.start + difference, start + difference)
}

/** Index of the first byte of `expected` that `found` has not in its place. */
function firstDifference(expected: Uint8Array, found: Uint8Array): number | null {
  const index = expected.findIndex((byte, place) => byte !== found[place])
  return index < 0 ? null : index
}

function strayAt(before: Uint8Array, after: Uint8Array, offset: number, afterOffset: number): StrayByte {
  const newlines = before.subarray(0, offset).filter(byte => byte === 0x0a).length
  return {offset, line: newlines + 1, before: excerpt(before, offset), after: excerpt(after, afterOffset)}
}

function excerpt(bytes: Uint8Array, offset: number): string {
  return Buffer.from(bytes.subarray(offset, offset + 40)).toString('utf8')
}
