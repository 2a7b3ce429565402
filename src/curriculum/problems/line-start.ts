/** Where the line begins whose first word is at the offset. */
export function lineStart(text: string, offset: number): number {
  let start = offset
  while (text[start - 1] === ' ' || text[start - 1] === '\t') start--
  return start
}
