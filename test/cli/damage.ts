/** What windows-1252 has between 0x80 and 0x9F; the five bytes that it has not stay controls. */
const specials = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** Undoes the damage of a file that was read as windows-1252 and saved as UTF-8. Throws when it is not one. */
export function repairBytes(damaged: Buffer): Buffer {
  return Buffer.from([...damaged.toString('utf8')].map(toByte))
}

function toByte(character: string): number {
  const special = specials.indexOf(character)
  const code = special < 0 ? (character.codePointAt(0) ?? 0) : 0x80 + special
  if (code > 0xff) throw new Error(`No byte of windows-1252 is ${character}`)
  return code
}
