import type {Edit} from '../edit/edit.ts'
import type {Span} from '../source/span.ts'
import {isBlankLine, startOfLine, startOfNextLine} from './line-prefix.ts'

/** Takes whole lines out; where they stood alone between blank lines, one of these goes too. */
export function deleteLines(text: string, span: Span): Edit {
  const start = startOfLine(text, span.start)
  const end = startOfNextLine(text, span.end)
  const isAlone = start > 0 && isBlankLine(text, start - 1) && end < text.length && isBlankLine(text, end)
  const from = end === text.length && start > 0 ? endOfPreviousLine(text, start) : start
  return {span: {start: from, end: isAlone ? startOfNextLine(text, end) : end}, text: ''}
}

/** At the end of a document without a final line ending, the one before goes instead. */
function endOfPreviousLine(text: string, start: number): number {
  if (text.endsWith('\n') || text.endsWith('\r')) return start
  return text.slice(0, start).endsWith('\r\n') ? start - 2 : start - 1
}
