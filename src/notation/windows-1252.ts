/**
 * What Windows-1252 makes of the bytes 80 to 9F; from A0 on it agrees with Unicode. The bytes 81, 8D, 8F, 90 and 9D
 * stand for nothing there and pass through as control characters. The table is written out because some engines'
 * `TextDecoder('windows-1252')` is wrong for this range.
 */
const highCharacters = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

const firstByte = 0x80
const firstPlainByte = 0xa0
const byteOfCharacter: ReadonlyMap<string, number> = new Map(
  Array.from(highCharacters, (character, index) => [character, firstByte + index]),
)

export function characterOfByte(byte: number): string {
  if (byte < firstByte || byte >= firstPlainByte) return String.fromCharCode(byte)
  return highCharacters[byte - firstByte] ?? ''
}

/** The byte from 80 to FF that reads as this character; `undefined` for ASCII and for all that has no byte. */
export function byteOf(character: string): number | undefined {
  const code = character.charCodeAt(0)
  if (code >= firstPlainByte && code <= 0xff) return code
  return byteOfCharacter.get(character)
}
