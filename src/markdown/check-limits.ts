import {TrackerError} from '../errors/tracker-error.ts'

/*
 * The parser is slow, or runs out of stack, on texts that no person writes. Its makers do not take that for a fault,
 * so the limits are ours. Each was chosen where a text at the limit is still read in about a second.
 */
const longestLine = 65_536
const mostColumns = 1_000
const mostLinksInLine = 4_000
const deepestNesting = 100
const widestIndentation = 128
const longestParagraph = 5_000
const mostUnclosed = 1_000

/** Throws TrackerError `over-limit`, naming line, limit and remedy. Takes time in proportion to the text. */
export function checkLimits(text: string): void {
  const run = {lines: 0, unclosed: 0}
  let line = 0
  for (let start = 0; start < text.length; ) {
    const end = endOfLine(text, start)
    line++
    const counts = countLine(text, start, end)
    const excess = excessOfLine(counts) ?? excessOfRun(run, counts)
    if (excess) throw new TrackerError('over-limit', `line ${line}: ${excess.problem}`, {hint: excess.remedy})
    start = text[end] === '\r' && text[end + 1] === '\n' ? end + 2 : end + 1
  }
}

interface LineCounts {
  readonly length: number
  readonly pipes: number
  /** Opening brackets. */
  readonly links: number
  /** Brackets and parentheses that are opened, less those that are closed. */
  readonly unclosed: number
  /** Quote marks, bullets and numbers that the line begins with. */
  readonly nesting: number
  /** Columns before a list marker. */
  readonly indentation: number
  readonly isBlank: boolean
  /** Neither a list item nor a row nor a quote: it continues a paragraph. */
  readonly isPlain: boolean
}

interface Excess {
  readonly problem: string
  readonly remedy: string
}

function excessOfLine({length, pipes, links, nesting, indentation}: LineCounts): Excess | undefined {
  if (length > longestLine) return excess(length, longestLine, ['characters', 'break the line'])
  if (pipes > mostColumns) return excess(pipes, mostColumns, ['columns', 'split the table'])
  if (links > mostLinksInLine) return excess(links, mostLinksInLine, ['brackets', 'break the line'])
  if (nesting > deepestNesting)
    return excess(nesting, deepestNesting, ['nested quotes or lists', 'nest less deeply'])
  if (indentation > widestIndentation)
    return excess(indentation, widestIndentation, ['columns of indentation', 'nest less deeply'])
  return undefined
}

/** What only shows over several lines without a blank one between them. */
function excessOfRun(
  run: {lines: number; unclosed: number},
  {isBlank, isPlain, unclosed}: LineCounts,
): Excess | undefined {
  run.lines = isPlain ? run.lines + 1 : 0
  run.unclosed = isBlank ? 0 : Math.max(run.unclosed + unclosed, 0)
  if (run.lines > longestParagraph)
    return excess(run.lines, longestParagraph, ['lines in one paragraph', 'put blank lines in between'])
  if (run.unclosed > mostUnclosed)
    return excess(run.unclosed, mostUnclosed, [
      'unclosed brackets',
      'close them, or put blank lines in between',
    ])
  return undefined
}

function excess(found: number, limit: number, [what, remedy]: readonly [string, string]): Excess {
  const count = (number: number): string => number.toLocaleString('en-US')
  return {problem: `${count(found)} ${what}, and the limit is ${count(limit)}`, remedy}
}

function countLine(text: string, start: number, end: number): LineCounts {
  const opening = countOpening(text, start, end)
  let pipes = 0
  let links = 0
  let unclosed = 0
  for (let index = start; index < end; index++) {
    const code = text.charCodeAt(index)
    if (code === 0x7c) pipes++
    else if (code === 0x5b) {
      links++
      unclosed++
    } else if (code === 0x28) unclosed++
    else if (code === 0x5d || code === 0x29) unclosed--
  }
  return {length: end - start, pipes, links, unclosed, ...opening}
}

/** The blanks and container marks that a line begins with. */
function countOpening(
  text: string,
  start: number,
  end: number,
): Pick<LineCounts, 'nesting' | 'indentation' | 'isBlank' | 'isPlain'> {
  let nesting = 0
  let indentation = 0
  let column = 0
  let index = start
  for (; index < end; index++) {
    const code = text.charCodeAt(index)
    if (code === 0x20 || code === 0x09) column += code === 0x09 ? 4 - (column % 4) : 1
    else if (isContainerMark(text, index, end)) {
      if (nesting === 0) indentation = column
      nesting++
      column++
    } else break
  }
  const first = text.charCodeAt(index)
  const isBlank = index >= end && nesting === 0
  return {
    nesting,
    indentation,
    isBlank,
    isPlain: !isBlank && nesting === 0 && first !== 0x7c && first !== 0x23,
  }
}

/** `>`, or a bullet with a blank behind it. */
function isContainerMark(text: string, index: number, end: number): boolean {
  const character = text[index]
  if (character === '>') return true
  if (character !== '-' && character !== '*' && character !== '+') return false
  return index + 1 >= end || text[index + 1] === ' ' || text[index + 1] === '\t'
}

function endOfLine(text: string, from: number): number {
  let end = from
  while (end < text.length) {
    const code = text.charCodeAt(end)
    if (code === 10 || code === 13) break
    end++
  }
  return end
}
