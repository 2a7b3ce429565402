import {byteOf} from './windows-1252.ts'

/** A text with its damaged characters repaired, and the way back to the text as written. */
export interface ProperText {
  readonly text: string
  /** Where the offset of the repaired text lies in the text as written. */
  writtenOffset(offset: number): number
}

/** Only a character that stands for a byte C2 to F4 can begin a damaged one. */
const suspicious = /[\u00c2-\u00f4]/g

/**
 * Repairs every stretch that decodes to a valid UTF-8 character and leaves anything else: an `é` typed by hand into a
 * damaged file stays an `é`.
 *
 *     âœ… Mastered
 *     ✅ Mastered
 */
export function properText(written: string): ProperText {
  const repairs = findRepairs(written)
  if (repairs.length === 0) return {text: written, writtenOffset: offset => offset}
  const pieces: string[] = []
  let copied = 0
  for (const {writtenAt, writtenEnd, character} of repairs) {
    pieces.push(written.slice(copied, writtenAt), character)
    copied = writtenEnd
  }
  return {
    text: pieces.join('') + written.slice(copied),
    writtenOffset: offset => writtenOffset(repairs, offset),
  }
}

/** A damaged character: where it stands as written, and where its repaired form does. */
interface Repair {
  readonly at: number
  readonly character: string
  readonly writtenAt: number
  readonly writtenEnd: number
}

function findRepairs(written: string): readonly Repair[] {
  const repairs: Repair[] = []
  let saved = 0
  suspicious.lastIndex = 0
  for (let match = suspicious.exec(written); match; match = suspicious.exec(written)) {
    const {index: writtenAt} = match
    const {text: character, length} = decodeAt(written, writtenAt)
    if (length === 1) continue
    const writtenEnd = writtenAt + length
    repairs.push({at: writtenAt - saved, character, writtenAt, writtenEnd})
    saved += length - character.length
    suspicious.lastIndex = writtenEnd
  }
  return repairs
}

function writtenOffset(repairs: readonly Repair[], offset: number): number {
  const before = repairs.findLast(({at}) => at <= offset)
  if (!before) return offset
  const {at, character, writtenAt, writtenEnd} = before
  const inside = offset - at
  return inside < character.length ? writtenAt : writtenEnd + inside - character.length
}

/** One character: decoded from two to four damaged ones, or the one that is there. */
export function decodeAt(
  written: string,
  position: number,
): {readonly text: string; readonly length: number} {
  const first = byteOf(written.charAt(position))
  const length = first === undefined ? 1 : sequenceLength(first)
  if (first === undefined || length === 1) return {text: written.charAt(position), length: 1}
  let code = first & (0xff >> (length + 1))
  for (let index = 1; index < length; index++) {
    const byte = byteOf(written.charAt(position + index))
    if (byte === undefined || byte >> 6 !== 0b10) return {text: written.charAt(position), length: 1}
    code = (code << 6) | (byte & 0x3f)
  }
  if (!isCharacter(code, length)) return {text: written.charAt(position), length: 1}
  return {text: String.fromCodePoint(code), length}
}

function sequenceLength(first: number): number {
  if (first >= 0xc2 && first <= 0xdf) return 2
  if (first >= 0xe0 && first <= 0xef) return 3
  return first >= 0xf0 && first <= 0xf4 ? 4 : 1
}

/** Rules out what UTF-8 forbids: longer forms than needed, surrogates, and what lies beyond Unicode. */
function isCharacter(code: number, length: number): boolean {
  if (length === 3) return code >= 0x800 && (code < 0xd800 || code > 0xdfff)
  return length !== 4 || (code >= 0x10000 && code <= 0x10ffff)
}
