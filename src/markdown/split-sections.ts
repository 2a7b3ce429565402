import {afterLineEnd, lineEnds} from '../source/line-ends.ts'
import type {Span} from '../source/span.ts'

/**
 * Cuts a document before its headings, where the cut is certain: each section alone has the same tree as in the whole.
 *
 * A cut is made before an ATX heading in column 0 after a blank line, outside fences, comments and front matter.
 * Whatever could make that uncertain leaves the document in one piece: definitions and footnotes, which act from
 * afar; a fence that is not in column 0, or inside HTML; HTML that runs on over blank lines.
 */
export function splitSections(text: string): readonly Span[] {
  const whole = [{start: 0, end: text.length}]
  const starts: number[] = [0]
  const state: ScanState = {fence: null, isComment: false, isHtml: false, wasBlank: true}
  const endOf = lineEnds(text)
  let offset = skipFrontMatter(text)
  if (offset === undefined) return whole
  while (offset < text.length) {
    const end = endOf(offset)
    const line = text.slice(offset, end)
    const kind = scanLine(line, state)
    if (kind === 'doubt') return whole
    if (kind === 'cut' && offset > 0) starts.push(offset)
    offset = afterLineEnd(text, end)
  }
  if (state.isComment) return whole
  return starts.map((start, index) => ({start, end: starts[index + 1] ?? text.length}))
}

/** The texts of the sections. Together they are the document. */
export function sectionsOf(text: string): readonly string[] {
  return splitSections(text).map(({start, end}) => text.slice(start, end))
}

interface ScanState {
  /** The run of backticks or tildes that opened the fence we are in. */
  fence: string | null
  isComment: boolean
  /** Between a line that may open HTML and the next blank line. */
  isHtml: boolean
  wasBlank: boolean
}

function scanLine(line: string, state: ScanState): 'doubt' | 'cut' | 'none' {
  if (state.fence !== null) {
    if (closesFence(line, state.fence)) state.fence = null
    state.wasBlank = false
    return 'none'
  }
  if (state.isComment) {
    state.isComment = !line.includes('-->')
    return 'none'
  }
  if (isBlankLine(line)) {
    state.isHtml = false
    state.wasBlank = true
    return 'none'
  }
  const afterBlank = state.wasBlank
  state.wasBlank = false
  const content = line.replace(/^(?:[ \t>*+-]|\d{1,9}[.)])*/, '')
  if (isDoubtful(line, content, state.isHtml)) return 'doubt'
  const fence = /^(?:`{3,}|~{3,})/.exec(line)?.[0]
  if (fence !== undefined) state.fence = fence
  else if (content.startsWith('<!--')) state.isComment = !content.includes('-->')
  else if (/^<[/a-z]/i.test(content)) state.isHtml = true
  return afterBlank && /^#{1,6}(?:[ \t]|$)/.test(line) ? 'cut' : 'none'
}

/** What reaches beyond its own section, or may hide where one ends. */
function isDoubtful(line: string, content: string, isHtml: boolean): boolean {
  const first = content.charCodeAt(0)
  if (first === bracket) return /^\[(?:[^\]\\]|\\.)*(?:\]:|$)/s.test(content)
  if (first === backtick || first === tilde)
    return /^(?:`{3,}|~{3,})/.test(content) && (content !== line || isHtml)
  if (first !== less) return false
  if (content.startsWith('<!--')) return content !== line || isHtml
  return /^<(?:script|pre|style|textarea|[?!])/i.test(content)
}

const bracket = 0x5b
const backtick = 0x60
const tilde = 0x7e
const less = 0x3c

function closesFence(line: string, fence: string): boolean {
  const closing = /^ {0,3}(`{3,}|~{3,})[ \t]*$/.exec(line)?.[1]
  return closing !== undefined && closing[0] === fence[0] && closing.length >= fence.length
}

function isBlankLine(line: string): boolean {
  return /^[ \t]*$/.test(line)
}

/** Behind the front matter; `undefined` when it is not closed, so that nobody can tell what the fence means. */
function skipFrontMatter(text: string): number | undefined {
  const fence = /^(?:---|\+\+\+)[ \t]*(?:\r\n|\r|\n|$)/.exec(text)?.[0]
  if (fence === undefined) return 0
  const mark = fence.slice(0, 3)
  const endOf = lineEnds(text)
  let offset = fence.length
  while (offset < text.length) {
    const end = endOf(offset)
    const isClosing = text.startsWith(mark, offset) && isBlankLine(text.slice(offset + 3, end))
    offset = afterLineEnd(text, end)
    if (isClosing) return offset
  }
  return undefined
}
