import {commonHead} from './common-bytes.ts'
import {isLineStart, nextLineStart} from './split-lines.ts'

/** Whole lines of two contents that stand in each other's place. Ends are exclusive. */
export interface LinePair {
  readonly start: number
  readonly end: number
  readonly otherStart: number
  readonly otherEnd: number
}

/** Beyond this it is no change of single lines. */
const mostPairs = 2000

/**
 * The lines that differ, where the one content was made of the other by changing lines in their places; what lies between
 * them is only compared. `null` where lines may have come, gone or moved.
 */
export function linesInPlace(before: Uint8Array, after: Uint8Array): LinePair[] | null {
  const pairs: LinePair[] = []
  let [end, otherEnd] = [0, 0]
  for (;;) {
    let same = commonHead(before, after, [end, otherEnd])
    if (end + same === before.length && otherEnd + same === after.length) break
    // Of a content that has no more there is no line.
    if (end === before.length || otherEnd === after.length) return null
    while (!isLineStart(before, end + same) || !isLineStart(after, otherEnd + same)) same--
    const [start, otherStart] = [end + same, otherEnd + same]
    if (start === before.length || otherStart === after.length || pairs.length === mostPairs) return null
    end = nextLineStart(before, start)
    otherEnd = nextLineStart(after, otherStart)
    pairs.push({start, end, otherStart, otherEnd})
  }
  return areApart(pairs, before, after) ? pairs : null
}

/** A line that is among the changed ones of both may have moved. */
function areApart(pairs: readonly LinePair[], before: Uint8Array, after: Uint8Array): boolean {
  const gone = new Set(pairs.map(({start, end}) => textOf(before, start, end)))
  return pairs.every(({otherStart, otherEnd}) => !gone.has(textOf(after, otherStart, otherEnd)))
}

function textOf(content: Uint8Array, start: number, end: number): string {
  return Buffer.from(content.buffer, content.byteOffset + start, end - start).toString('latin1')
}
