import {commonHead, commonTail} from './common-bytes.ts'
import {diffNumbers, type Hunk} from './diff-numbers.ts'
import {type LinePair, linesInPlace} from './lines-in-place.ts'
import type {Patch} from './patch.ts'
import {isLineStart, splitLines} from './split-lines.ts'

/**
 * Small patches that lead from one content to the other: found by lines, then narrowed within lines, so that
 * changes in different places stay apart. In order, never overlapping, and none is empty on both sides.
 */
export function diffBytes(before: Uint8Array, after: Uint8Array): Patch[] {
  if (Buffer.compare(before, after) === 0) return []
  const inPlace = linesInPlace(before, after)?.map(({start, end, otherStart, otherEnd}) => ({
    offset: start,
    before: before.subarray(start, end),
    after: after.subarray(otherStart, otherEnd),
  }))
  return (inPlace ?? diffLines(before, after)).flatMap(narrow)
}

/** Only of what lies between the lines that both begin and end with. */
function diffLines(before: Uint8Array, after: Uint8Array): Patch[] {
  const {start, end, otherEnd} = differingLines(before, after)
  const old = readLines(before.subarray(start, end))
  const fresh = readLines(after.subarray(start, otherEnd))
  const numbers = new Map<string, number>()
  const hunks = diffNumbers(numberLines(old, numbers), numberLines(fresh, numbers))
  const patches = hunks.flatMap(pairLines).map(pair => patchOf(pair, old, fresh))
  return patches.map(patch => ({...patch, offset: start + patch.offset}))
}

function differingLines(before: Uint8Array, after: Uint8Array): Omit<LinePair, 'otherStart'> {
  let start = commonHead(before, after)
  while (!isLineStart(before, start) || !isLineStart(after, start)) start--
  let tail = commonTail(before.subarray(start), after.subarray(start))
  const isWhole = (): boolean =>
    isLineStart(before, before.length - tail) && isLineStart(after, after.length - tail)
  while (tail > 0 && !isWhole()) tail--
  return {start, end: before.length - tail, otherEnd: after.length - tail}
}

interface Lines {
  readonly content: Uint8Array
  readonly starts: readonly number[]
}

function readLines(content: Uint8Array): Lines {
  return {content, starts: splitLines(content)}
}

function numberLines({content, starts}: Lines, numbers: Map<string, number>): number[] {
  const text = Buffer.from(content.buffer, content.byteOffset, content.length)
  return starts.slice(0, -1).map((start, line) => {
    const key = text.toString('latin1', start, starts[line + 1])
    const known = numbers.get(key) ?? numbers.size
    numbers.set(key, known)
    return known
  })
}

/** As many lines on both sides: each was changed in its place. */
function pairLines(hunk: Hunk): Hunk[] {
  const count = hunk.end - hunk.start
  if (count < 2 || hunk.otherEnd - hunk.otherStart !== count) return [hunk]
  return Array.from({length: count}, (_, index) => ({
    start: hunk.start + index,
    end: hunk.start + index + 1,
    otherStart: hunk.otherStart + index,
    otherEnd: hunk.otherStart + index + 1,
  }))
}

function patchOf(hunk: Hunk, old: Lines, fresh: Lines): Patch {
  const offset = old.starts[hunk.start] ?? old.content.length
  return {
    offset,
    before: old.content.subarray(offset, old.starts[hunk.end] ?? old.content.length),
    after: fresh.content.subarray(
      fresh.starts[hunk.otherStart] ?? fresh.content.length,
      fresh.starts[hunk.otherEnd] ?? fresh.content.length,
    ),
  }
}

/** Takes off what both sides begin and end with, in whole characters. */
function narrow({offset, before, after}: Patch): Patch[] {
  const shared = Math.min(before.length, after.length)
  let head = 0
  while (head < shared && before[head] === after[head]) head++
  if (head === before.length && head === after.length) return []
  while (head > 0 && (isInsideCharacter(before, head) || isInsideCharacter(after, head))) head--
  let tail = 0
  while (tail < shared - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++
  while (tail > 0 && isInsideCharacter(before, before.length - tail)) tail--
  return [
    {
      offset: offset + head,
      before: before.subarray(head, before.length - tail),
      after: after.subarray(head, after.length - tail),
    },
  ]
}

/** Whether a UTF-8 character goes on at this offset. */
function isInsideCharacter(bytes: Uint8Array, offset: number): boolean {
  const byte = bytes[offset]
  return byte !== undefined && (byte & 0xc0) === 0x80
}
