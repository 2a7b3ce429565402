/** A half-open range of the document's text, in UTF-16 code units. */
export interface Span {
  readonly start: number
  readonly end: number
}

export function sliceSpan(text: string, span: Span): string {
  return text.slice(span.start, span.end)
}
