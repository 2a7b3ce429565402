import type {RunOfLine} from './follow-runs.ts'
import type {Line} from './line-opening.ts'
import type {Work, WorkKind} from './run-state.ts'

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
const mostSteps = 2_000_000

export interface Excess {
  readonly problem: string
  readonly remedy: string
}

export function excessOfLine(line: Line, run: RunOfLine): Excess | undefined {
  const {start, end, opening} = line
  if (end - start > longestLine) return excess(end - start, longestLine, ['characters', 'break the line'])
  if (run === 'none') return undefined
  const isLong = end - start > mostColumns
  const pipes = isLong ? count(line, '|') : 0
  if (pipes > mostColumns) return excess(pipes, mostColumns, ['columns', 'split the table'])
  const links = isLong ? count(line, '[') : 0
  if (links > mostLinksInLine) return excess(links, mostLinksInLine, ['brackets', 'break the line'])
  const {nesting, indentation} = opening
  if (nesting > deepestNesting)
    return excess(nesting, deepestNesting, ['nested quotes or lists', 'nest less deeply'])
  if (indentation > widestIndentation && nesting > 0)
    return excess(indentation, widestIndentation, ['columns of indentation', 'nest less deeply'])
  return undefined
}

/** What only shows over several lines of one paragraph. */
export function excessOfRun(lines: number, unclosed: number): Excess | undefined {
  if (lines > longestParagraph)
    return excess(lines, longestParagraph, ['lines in one paragraph', 'put blank lines in between'])
  if (unclosed > mostUnclosed)
    return excess(unclosed, mostUnclosed, ['unclosed brackets', 'close them, or put blank lines in between'])
  return undefined
}

/** What adds up over the whole document, which may take a step for each of its characters in any case. */
export function excessOfWork(work: Work, length: number): Excess | undefined {
  let steps = 0
  let most: WorkKind = 'marks'
  for (const kind of workKinds) {
    steps += work[kind]
    if (work[kind] > work[most]) most = kind
  }
  const limit = Math.max(mostSteps, length)
  if (steps <= limit) return undefined
  return excess(Math.ceil(steps), limit, [`steps to find ${sought[most].what}`, sought[most].remedy])
}

const sought: Readonly<Record<WorkKind, {readonly what: string; readonly remedy: string}>> = {
  marks: {
    what: 'which *, _ and ~ belong together',
    remedy: 'put blank lines in between, or a backslash before those that are meant as they are',
  },
  brackets: {
    what: 'which brackets belong together',
    remedy: 'put blank lines in between, or a backslash before those that are meant as they are',
  },
  comments: {what: 'the ends of comments', remedy: 'close them with -->'},
  code: {what: 'the ends of code', remedy: 'close it with as many backticks as open it'},
  addresses: {what: 'the ends of links', remedy: 'write fewer dots and signs in a row'},
  blanks: {what: 'where blanks end', remedy: 'write fewer tabs in a row'},
}

const workKinds: readonly WorkKind[] = ['marks', 'brackets', 'comments', 'code', 'addresses', 'blanks']

function excess(found: number, limit: number, [what, remedy]: readonly [string, string]): Excess {
  const print = (number: number): string => number.toLocaleString('en-US')
  return {problem: `${print(found)} ${what}, and the limit is ${print(limit)}`, remedy}
}

function count({text, end, opening: {content}}: Line, character: string): number {
  const code = character.charCodeAt(0)
  let found = 0
  for (let index = content; index < end; index++) if (text.charCodeAt(index) === code) found++
  return found
}
