/** The line ending before the offset, at which a line begins: for another line like the one above. */
export function lineEndBefore(text: string, offset: number): string {
  if (text[offset - 1] === '\r') return '\r'
  return text[offset - 2] === '\r' ? '\r\n' : '\n'
}
