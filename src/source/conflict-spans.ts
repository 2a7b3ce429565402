import type {Span} from './span.ts'

/**
 * What git leaves in a file when two versions of it do not go together:
 *
 *     <<<<<<< HEAD
 *     | CAP Theorem | ✅ |
 *     =======
 *     | CAP Theorem | 🟡 |
 *     >>>>>>> laptop
 */
export interface ConflictSpan extends Span {
  /** Both of its marks are there; one alone may be prose, such as a quote in a quote in a quote. */
  readonly isWhole: boolean
}

/** From each opening line to its closing one; a mark without its partner is a conflict of one line. */
export function conflictSpans(text: string): readonly ConflictSpan[] {
  const spans: ConflictSpan[] = []
  let opened: Span | undefined
  for (const line of markLines(text)) {
    const isClosing = text.startsWith(closing, line.start)
    if (opened && isClosing) spans.push({start: opened.start, end: line.end, isWhole: true})
    else if (opened) spans.push({...opened, isWhole: false})
    else if (isClosing) spans.push({...line, isWhole: false})
    opened = isClosing ? undefined : line
  }
  return opened ? [...spans, {...opened, isWhole: false}] : spans
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
