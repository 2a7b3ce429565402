import {characterOfByte} from './windows-1252.ts'

const nonAscii = /[\u0080-\u{10ffff}]/gu

/**
 * The text as it looks after its UTF-8 bytes were read as Windows-1252 and saved again: `✅` becomes `âœ…`. Half of a
 * surrogate pair has no UTF-8 and stays.
 */
export function damageText(text: string): string {
  return text.replace(nonAscii, character =>
    isHalfPair(character) ? character : bytesOf(character).map(characterOfByte).join(''),
  )
}

/** UTF-8 of one character beyond ASCII. */
function bytesOf(character: string): readonly number[] {
  const code = character.codePointAt(0) ?? 0
  const last = tailByte(code)
  if (code < 0x800) return [0xc0 | (code >> 6), last]
  if (code < 0x10000) return [0xe0 | (code >> 12), tailByte(code >> 6), last]
  return [0xf0 | (code >> 18), tailByte(code >> 12), tailByte(code >> 6), last]
}

function tailByte(bits: number): number {
  return 0x80 | (bits & 0x3f)
}

function isHalfPair(character: string): boolean {
  const code = character.codePointAt(0) ?? 0
  return code >= 0xd800 && code <= 0xdfff
}
