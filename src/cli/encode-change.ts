import type {Edit} from '../edit/edit.ts'
import {encodeSource} from '../source/encode-source.ts'
import type {Source} from '../source/source.ts'

export interface EditedSource {
  /** The document as it was, and what it was decoded to. */
  readonly bytes: Uint8Array
  readonly source: Source
  /** None overlaps another. */
  readonly edits: readonly Edit[]
  /** What they make of the text. */
  readonly after: string
}

/** The same bytes as encoding the whole text anew gives; all that was not edited is taken from those that are there. */
export function encodeChange(change: EditedSource): Uint8Array {
  const {bytes, source, edits, after} = change
  if (edits.some(edit => isTorn(source.text, edit))) return encodeSource({...source, text: after})
  const ordered = edits.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
  const parts: Uint8Array[] = []
  let cursor = 0
  const ends = byteOffsets(change, ordered)
  for (const [index, {text}] of ordered.entries()) {
    parts.push(bytes.subarray(cursor, ends[2 * index]), Buffer.from(text))
    cursor = ends[2 * index + 1] ?? bytes.length
  }
  return Buffer.concat([...parts, bytes.subarray(cursor)])
}

/** Half of a character, which an edit could join with another half. */
function isTorn(text: string, {span, text: written}: Edit): boolean {
  return half.test(written) || isInside(text, span.start) || isInside(text, span.end)
}

const half = /[\ud800-\udfff]/u

function isInside(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset)
  return offset > 0 && code >= 0xdc00 && code <= 0xdfff
}

/** Of the start and the end of each edit. The longest stretch is not measured: it is what the others leave. */
function byteOffsets(
  {bytes, source: {text, hasBom}}: EditedSource,
  ordered: readonly Edit[],
): readonly number[] {
  const places = ordered.flatMap(({span}) => [span.start, span.end])
  const starts = [0, ...places]
  const lengths = starts.map((start, index) => (places[index] ?? text.length) - start)
  const longest = lengths.indexOf(Math.max(...lengths))
  const measured = starts.map((start, index) =>
    index === longest ? 0 : Buffer.byteLength(text.slice(start, start + (lengths[index] ?? 0))),
  )
  const mark = hasBom ? markLength : 0
  const rest = bytes.length - mark - measured.reduce((sum, length) => sum + length, 0)
  let offset = mark
  return measured.slice(0, -1).map((length, index) => {
    offset += index === longest ? rest : length
    return offset
  })
}

/** Of a byte-order mark in UTF-8. */
const markLength = 3
