import {lastAtOrBefore} from './last-at-or-before.ts'
import {afterLineEnd, lineEnds} from './line-ends.ts'

/** Where lines begin in a text. A line ends with LF, CRLF or a lone CR, as in CommonMark. */
export interface LineIndex {
  /** 1-based line of an offset. */
  lineAt(offset: number): number
  /** 1-based column of an offset, in UTF-16 code units. */
  columnAt(offset: number): number
  /** Offset at which the 1-based line begins. */
  startOf(line: number): number
  readonly lineCount: number
}

/** Looks for them when it is first asked: of a text that is known already nobody may want to know. */
export function indexLines(text: string): LineIndex {
  let known: readonly number[] | undefined
  const starts = (): readonly number[] => {
    known ??= lineStarts(text)
    return known
  }
  const lineAt = (offset: number): number => lastAtOrBefore(starts(), offset) + 1
  const startOf = (line: number): number => starts()[line - 1] ?? text.length
  return {
    lineAt,
    startOf,
    columnAt: offset => offset - startOf(lineAt(offset)) + 1,
    get lineCount() {
      return starts().length
    },
  }
}

function lineStarts(text: string): readonly number[] {
  const starts = [0]
  if (!text.includes('\r')) {
    for (let feed = text.indexOf('\n'); feed >= 0; feed = text.indexOf('\n', feed + 1)) starts.push(feed + 1)
    return starts
  }
  const endOf = lineEnds(text)
  for (let end = endOf(0); end < text.length; ) {
    const next = afterLineEnd(text, end)
    starts.push(next)
    end = endOf(next)
  }
  return starts
}
