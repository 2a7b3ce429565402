import type {Grounds} from '../model.ts'
import {none} from './codes.ts'
import {type Stream, streamWriter} from './stream-writer.ts'
import type {TextByLine} from './text-by-line.ts'
import type {ValueNumbers} from './value-numbers.ts'

/** What has no place in the text; what was reported. */
export type PackedGrounds = readonly [plain: Omit<Grounds, 'reported'>, ...reported: Stream]

export function packGrounds(
  lines: TextByLine,
  numberOfValue: ValueNumbers['numberOf'],
  {reported, ...plain}: Grounds,
): PackedGrounds {
  const {add, addText, addSpan, stream} = streamWriter(lines)
  for (const {rule, severity, message, span, fix} of reported) {
    const line = lines.lineAt(span.start, 1)
    add(numberOfValue(rule), numberOfValue(severity), line, fix?.length ?? none)
    addSpan(span, line)
    addText(message)
    for (const edit of fix ?? []) {
      addSpan(edit.span, line)
      addText(edit.text)
    }
  }
  return [plain, ...stream]
}
