import {type ByteChange, changedBytes} from './changed-bytes.ts'

export interface LinesOfDocument {
  readonly document: Buffer
  readonly lines: readonly Uint8Array[]
}

/** A file that changes are told against, by its length and its checksum. */
export interface ChangedFile extends LinesOfDocument {
  readonly length: number
  readonly sum: number
}

/** What follows it: the bytes of the document's places, then the lines. */
interface Head {
  readonly length: number
  readonly sum: number
  /** Of each place in the document, where it began and ended, and how many bytes are there now. */
  readonly places: readonly (readonly [start: number, end: number, count: number])[]
  /** Of each line that is another, which it is and how many bytes it has. */
  readonly lines: readonly (readonly [index: number, count: number])[]
}

const mostPlaces = 64
/** Of the file: more is not worth reading beside it each time. */
const largestShare = 0.1
const headBytes = 4

/** What has become another since a file was written; `undefined` where that is much, or lines came or went. */
export function encodeChanges(
  file: ChangedFile,
  document: Uint8Array,
  lines: Iterable<string | Uint8Array>,
): Buffer | undefined {
  const now = Buffer.from(document.buffer, document.byteOffset, document.byteLength)
  const places = changedBytes(file.document, now, mostPlaces)
  if (!places) return undefined
  const others = otherLines(file.lines, lines)
  if (!others) return undefined
  const pieces = [...places.map(({is}) => now.subarray(is.start, is.end)), ...others.values()]
  const size = pieces.reduce((sum, {length}) => sum + length, 0)
  if (size > file.length * largestShare) return undefined
  const head: Head = {
    length: file.length,
    sum: file.sum,
    places: places.map(placeOf),
    lines: [...others].map(([index, {length}]) => [index, length]),
  }
  const text = Buffer.from(JSON.stringify(head))
  const count = Buffer.alloc(headBytes)
  count.writeUInt32LE(text.length)
  return Buffer.concat([count, text, ...pieces])
}

function placeOf({was, is}: ByteChange): Head['places'][number] {
  return [was.start, was.end, is.end - is.start]
}

/** By their positions; `undefined` where there are more or fewer. */
function otherLines(
  known: readonly Uint8Array[],
  lines: Iterable<string | Uint8Array>,
): ReadonlyMap<number, Uint8Array> | undefined {
  const others = new Map<number, Uint8Array>()
  let index = 0
  for (const line of lines) {
    if (line !== known[index]) others.set(index, typeof line === 'string' ? Buffer.from(line) : line)
    index++
  }
  return index === known.length ? others : undefined
}

/** What `encodeChanges` encoded, applied to the file; `undefined` for changes of another file. */
export function applyChanges(file: ChangedFile, changes: Buffer): LinesOfDocument | undefined {
  const end = headBytes + changes.readUInt32LE(0)
  const head = JSON.parse(changes.toString('utf8', headBytes, end)) as Head
  if (head.length !== file.length || head.sum !== file.sum) return undefined
  let at = end
  const take = (count: number): Buffer => {
    at += count
    return changes.subarray(at - count, at)
  }
  const pieces: Buffer[] = []
  let from = 0
  for (const [start, stop, count] of head.places) {
    pieces.push(file.document.subarray(from, start), take(count))
    from = stop
  }
  const lines = [...file.lines]
  for (const [index, count] of head.lines) lines[index] = take(count)
  const document =
    pieces.length > 0 ? Buffer.concat([...pieces, file.document.subarray(from)]) : file.document
  return {document, lines}
}
