import type {Span} from './span.ts'

const space = 0x20
const tab = 0x09

/** Without the blanks at both ends. Space and tab only: U+00A0 is content. */
export function trimSpan(text: string, from: number, to: number): Span {
  let start = from
  let end = to
  for (; start < end; start++) {
    const code = text.charCodeAt(start)
    if (code !== space && code !== tab) break
  }
  for (; end > start; end--) {
    const code = text.charCodeAt(end - 1)
    if (code !== space && code !== tab) break
  }
  return {start, end}
}

export function isBlankAt(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset)
  return code === space || code === tab
}
