import {afterLineEnd, lineEnds} from '../source/line-ends.ts'
import type {Span} from '../source/span.ts'
import {followNestedFence, type NestedFence, openNestedFence} from './nested-fence.ts'

/**
 * Cuts a document before its headings, where the cut is certain: each section alone has the same tree as in the whole.
 *
 * A cut is made before an ATX heading in column 0 after a blank line, outside fences, comments and front matter.
 * Whatever could make that uncertain leaves the document in one piece: definitions and footnotes, which act from
 * afar; a fence that is not in column 0 and whose end nobody can tell, or inside HTML; HTML that runs on over blank lines.
 */
export function splitSections(text: string): readonly Span[] {
  const whole = [{start: 0, end: text.length}]
  const starts: number[] = [0]
  const state: ScanState = {
    fence: null,
    nested: null,
    isLabel: false,
    isComment: false,
    isHtml: false,
    wasBlank: true,
  }
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
  /** The one behind spaces or a marker that we may be in. */
  nested: NestedFence | null
  /** Behind a bracket at the start of a line, which may be that of a definition. */
  isLabel: boolean
  isComment: boolean
  /** Between a line that may open HTML and the next blank line. */
  isHtml: boolean
  wasBlank: boolean
}

function scanLine(line: string, state: ScanState): 'doubt' | 'cut' | 'none' {
  if (state.isLabel) {
    const end = labelEnd.exec(line)?.[0]
    if (end?.endsWith(']:')) return 'doubt'
    state.isLabel = end === undefined && !isBlankLine(line)
  }
  if (state.fence !== null) {
    if (closesFence(line, state.fence)) state.fence = null
    state.wasBlank = false
    return 'none'
  }
  if (state.isComment) {
    state.isComment = !line.includes('-->')
    return 'none'
  }
  if (state.nested !== null) return isBlankLine(line) ? 'none' : scanNested(line, state, state.nested)
  if (isBlankLine(line)) {
    state.isHtml = false
    state.wasBlank = true
    return 'none'
  }
  const afterBlank = state.wasBlank
  state.wasBlank = false
  const content = line.replace(/^(?:[ \t>*+-]|\d{1,9}[.)])*/, '')
  if (isNestedFence(line, content) && !state.isHtml) {
    state.nested = openNestedFence(line, afterBlank) ?? null
    return state.nested ? 'none' : 'doubt'
  }
  if (isDoubtful(line, content, state.isHtml)) return 'doubt'
  state.isLabel ||= content.startsWith('[') && !labelEnd.test(content.slice(1))
  const fence = /^(?:`{3,}|~{3,})/.exec(line)?.[0]
  if (fence !== undefined) state.fence = fence
  else if (content.startsWith('<!--')) state.isComment = !content.includes('-->')
  else if (/^<[/a-z]/i.test(content)) state.isHtml = true
  return afterBlank && /^#{1,6}(?:[ \t]|$)/.test(line) ? 'cut' : 'none'
}

function scanNested(line: string, state: ScanState, fence: NestedFence): 'doubt' | 'none' {
  const step = followNestedFence(line, fence)
  if (step === 'closes') state.nested = null
  return step === 'doubt' ? 'doubt' : 'none'
}

function isNestedFence(line: string, content: string): boolean {
  return content !== line && isFence(content)
}

function isFence(content: string): boolean {
  return content.startsWith('```') || content.startsWith('~~~')
}

/** What reaches beyond its own section, or may hide where one ends. */
function isDoubtful(line: string, content: string, isHtml: boolean): boolean {
  const first = content.charCodeAt(0)
  if (first === bracket) return labelEnd.exec(content.slice(1))?.[0].endsWith(']:') === true
  // With a backtick behind it, it is a code span.
  if (first === backtick || first === tilde)
    return isFence(content) && (content !== line || isHtml || /^`{3,}[^`]*`/.test(content))
  if (first !== less) return false
  if (content.startsWith('<!--')) return content !== line || isHtml
  return /^<(?:script|pre|style|textarea|[?!])/i.test(content)
}

/** Where the label that a bracket may begin ends, escaped brackets left out. */
const labelEnd = /(?<!\\)(?:\\\\)*(?:\]:?|\[)/
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
