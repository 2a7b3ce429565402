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
  let line = 1
  for (const {rule, severity, message, span, fix} of problems) {
    let {start, end} = span
    for (const edit of fix ?? []) {
      start = Math.min(start, edit.span.start)
      end = Math.max(end, edit.span.end)
    }
    line = lines.lineAt(start, line)
    const last = lines.lineAt(end, line)
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
