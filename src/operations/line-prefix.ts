/** Indentation and quote marks before an offset, in its line. */
export function linePrefix(text: string, offset: number): string {
  return text.slice(startOfLine(text, offset), offset)
}

export function startOfLine(text: string, offset: number): number {
  let start = offset
  while (start > 0 && !isLineBreak(text[start - 1])) start--
  return start
}

/** Where the line ends, before its line ending. */
export function endOfLine(text: string, offset: number): number {
  let end = offset
  while (end < text.length && !isLineBreak(text[end])) end++
  return end
}

/** Behind the line ending of the line. */
export function startOfNextLine(text: string, offset: number): number {
  const end = endOfLine(text, offset)
  return end + (text[end] === '\r' && text[end + 1] === '\n' ? 2 : end < text.length ? 1 : 0)
}

export function isBlankLine(text: string, offset: number): boolean {
  return /^[ \t]*$/.test(text.slice(startOfLine(text, offset), endOfLine(text, offset)))
}

function isLineBreak(character: string | undefined): boolean {
  return character === '\n' || character === '\r'
}
