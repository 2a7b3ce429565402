import type {Span} from '../../source/span.ts'
import type {TextByLine} from './text-by-line.ts'

/** Numbers and texts, one after another; a `streamReader` reads them in the same order. */
export type Stream = readonly [numbers: readonly number[], texts: readonly string[]]

/**
 * Spans are told by lines: they are right in another text of as many lines, as long as the lines that they begin and end in
 * are the same. An end of a span is the lines from a given one, and the characters from the beginning of that line.
 */
export interface StreamWriter {
  readonly stream: Stream
  readonly add: (...numbers: readonly number[]) => void
  readonly addText: (text: string) => void
  readonly addSpan: (span: Span, line: number) => void
  /** Of whole lines. The end is told from the nearer end of its line, so that what is in the line may change. */
  readonly addWhole: (span: Span, line: number) => void
  /** A text that is mostly what stands in the span. */
  readonly addTextOf: (text: string, span: Span) => void
  /** Only one of the numbers, where they are all the same. */
  readonly addColumn: (column: readonly number[]) => void
}

export function streamWriter({text, startOf, endOf, lineAt}: TextByLine): StreamWriter {
  const numbers: number[] = []
  const texts: string[] = []
  const addPlace = (offset: number, line: number): void => {
    const at = lineAt(offset, line)
    numbers.push(at - line, offset - startOf(at))
  }
  const isWritten = (each: string, span: Span): boolean =>
    each.length === span.end - span.start && text.startsWith(each, span.start)
  const addColumn = (column: readonly number[]): void => {
    const [first = 0] = column
    if (column.every(number => number === first)) numbers.push(0, first)
    else {
      numbers.push(1)
      for (const number of column) numbers.push(number)
    }
  }
  return {
    stream: [numbers, texts],
    add: (...more) => void numbers.push(...more),
    addText: each => void texts.push(each),
    addSpan: ({start, end}, line) => {
      addPlace(start, line)
      addPlace(end, line)
    },
    addWhole: ({start, end}, line) => {
      addPlace(start, line)
      const at = lineAt(end, line)
      const [before, behind] = [end - startOf(at), endOf(at) - end]
      numbers.push(at - line, behind < 0 || before <= behind ? -1 - before : behind)
    },
    addTextOf: (each, span) => {
      const isThere = isWritten(each, span)
      numbers.push(isThere ? 0 : 1)
      if (!isThere) texts.push(each)
    },
    addColumn,
  }
}
