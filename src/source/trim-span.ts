import type {Span} from './span.ts'

/** Without the blanks at both ends. Space and tab only: U+00A0 is content. */
export function trimSpan(text: string, from: number, to: number): Span {
  let start = from
  let end = to
  while (start < end && isBlankAt(text, start)) start++
  while (end > start && isBlankAt(text, end - 1)) end--
  return {start, end}
}

export function isBlankAt(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset)
  return code === 0x20 || code === 0x09
}
