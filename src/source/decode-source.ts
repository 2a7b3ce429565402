import {TrackerError} from '../errors/tracker-error.ts'
import type {Source} from './source.ts'

/**
 * Bytes to text, only where the text gives exactly the same bytes back.
 * Throws TrackerError `utf-16` or `invalid-utf8`, naming byte offset and line.
 */
export function decodeSource(bytes: Uint8Array): Source {
  refuseUtf16(bytes)
  const hasBom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  const body = hasBom ? bytes.subarray(3) : bytes
  try {
    return {text: new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(body), hasBom}
  } catch (cause) {
    const offset = firstInvalidByte(bytes)
    throw new TrackerError(
      'invalid-utf8',
      `not valid UTF-8: byte ${hex(bytes[offset])} at offset ${offset}, line ${lineOfByte(bytes, offset)}`,
      {hint: 'save the file as UTF-8 in your editor, then try again', cause},
    )
  }
}

function refuseUtf16(bytes: Uint8Array): void {
  const mark = ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0)
  const unmarked = bytes.length >= 4 && bytes.length % 2 === 0 && looksLikeUtf16(bytes)
  if (mark !== 0xfffe && mark !== 0xfeff && !unmarked) return
  throw new TrackerError('utf-16', `written in UTF-16, not UTF-8 (byte offset 0, line 1)`, {
    hint: 'save the file as UTF-8 in your editor, then try again',
  })
}

/** ASCII in UTF-16 has a zero in every other byte: of the first bytes, all on one side. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 64)
  const zeros = [0, 0]
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1
  })
  const half = Math.floor(sample.length / 2)
  return (zeros[0] === half && zeros[1] === 0) || (zeros[1] === half && zeros[0] === 0)
}

/** Offset of the first byte that does not belong to a well-formed sequence (Unicode, table 3-7). */
function firstInvalidByte(bytes: Uint8Array): number {
  let index = 0
  while (index < bytes.length) {
    const length = sequenceLength(bytes, index)
    if (length === 0) return index
    index += length
  }
  return index
}

function sequenceLength(bytes: Uint8Array, index: number): number {
  const first = bytes[index] ?? 0
  if (first < 0x80) return 1
  const length =
    first >= 0xc2 && first < 0xe0
      ? 2
      : first >= 0xe0 && first < 0xf0
        ? 3
        : first >= 0xf0 && first < 0xf5
          ? 4
          : 0
  for (let next = 1; next < length; next++) {
    const [low, high] = next === 1 ? secondByteRange(first) : [0x80, 0xbf]
    const byte = bytes[index + next] ?? 0
    if (byte < low || byte > high) return 0
  }
  return length
}

function secondByteRange(first: number): readonly [number, number] {
  if (first === 0xe0) return [0xa0, 0xbf]
  if (first === 0xed) return [0x80, 0x9f]
  if (first === 0xf0) return [0x90, 0xbf]
  if (first === 0xf4) return [0x80, 0x8f]
  return [0x80, 0xbf]
}

function lineOfByte(bytes: Uint8Array, offset: number): number {
  let line = 1
  for (let index = 0; index < offset; index++) {
    if (bytes[index] === 10 || (bytes[index] === 13 && bytes[index + 1] !== 10)) line++
  }
  return line
}

function hex(byte: number | undefined): string {
  return (byte ?? 0).toString(16).toUpperCase().padStart(2, '0')
}
