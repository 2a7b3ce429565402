import type {Span} from '../../source/span.ts'
import type {Finding, Inspection} from './inspection.ts'

/**
 * What git leaves in a file when two versions of it do not go together:
 *
 *     <<<<<<< HEAD
 *     | CAP Theorem | ✅ |
 *     =======
 *     | CAP Theorem | 🟡 |
 *     >>>>>>> laptop
 */
export function findConflicts({curriculum}: Inspection): readonly Finding[] {
  return conflictSpans(curriculum.text).map(span => ({
    rule: 'conflict-markers',
    message:
      'git left two versions here: keep what is right, and delete the lines that begin with <<<, === and >>>',
    span,
  }))
}

/** From each opening line to its closing one; a mark without its partner is a conflict of one line. */
export function conflictSpans(text: string): readonly Span[] {
  const spans: Span[] = []
  let opened: Span | undefined
  for (const line of markLines(text)) {
    const isClosing = text.startsWith(closing, line.start)
    if (opened) spans.push(isClosing ? {start: opened.start, end: line.end} : opened)
    else if (isClosing) spans.push(line)
    opened = isClosing ? undefined : line
  }
  return opened ? [...spans, opened] : spans
}

const opening = '<<<<<<<'
const closing = '>>>>>>>'
const markLine = /(?:<{7}|>{7})(?: [^\r\n]*)?(?![^\r\n])/g

/** Lines that open or close a conflict: seven signs, then nothing or a space and a name. */
function markLines(text: string): readonly Span[] {
  if (!text.includes(opening) && !text.includes(closing)) return []
  return [...text.matchAll(markLine)]
    .map(({index, 0: line}) => ({start: index, end: index + line.length}))
    .filter(({start}) => start === 0 || text[start - 1] === '\n' || text[start - 1] === '\r')
}
