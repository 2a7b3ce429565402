import type {Problem} from '../problem.ts'
import {none} from './codes.ts'
import {type Stream, streamWriter} from './stream-writer.ts'
import type {TextByLine} from './text-by-line.ts'
import type {ValueNumbers} from './value-numbers.ts'

/** Problems, each with the lines that it and its repair are in. */
export function packProblems(
  lines: TextByLine,
  numberOfValue: ValueNumbers['numberOf'],
  problems: readonly Problem[],
): Stream {
  const {add, addText, addSpan, stream} = streamWriter(lines)
  for (const {rule, severity, message, span, fix} of problems) {
    const spans = [span, ...(fix ?? []).map(edit => edit.span)]
    const line = lines.lineAt(Math.min(...spans.map(({start}) => start)), 1)
    const last = lines.lineAt(Math.max(...spans.map(({end}) => end)), line)
    add(numberOfValue(rule), numberOfValue(severity), line, last - line, fix?.length ?? none)
    addSpan(span, line)
    addText(message)
    for (const edit of fix ?? []) {
      addSpan(edit.span, line)
      addText(edit.text)
    }
  }
  return stream
}
