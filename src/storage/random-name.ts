/**
 * So many random hexadecimal digits, for names and marks that must not meet. Not a secret: whoever uses one makes its file
 * exclusively.
 */
export function randomName(digits: number): string {
  let name = ''
  while (name.length < digits)
    name += Math.floor(Math.random() * 0x1_0000_0000)
      .toString(16)
      .padStart(8, '0')
  return name.slice(0, digits)
}
