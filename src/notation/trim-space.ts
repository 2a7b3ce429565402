/** Without space and tab at both ends, and nothing else: U+00A0 is content, a damaged `à` ends in it. */
export function trimSpace(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && isSpace(text, start)) start++
  while (end > start && isSpace(text, end - 1)) end--
  return text.slice(start, end)
}

function isSpace(text: string, offset: number): boolean {
  return text.charAt(offset) === ' ' || text.charAt(offset) === '\t'
}
