/** LF, CRLF or a lone CR, as in CommonMark. */
export function countLineEnds(text: string): number {
  return text.match(/\r\n|\r|\n/g)?.length ?? 0
}
