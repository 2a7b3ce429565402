import type {List, ListEntry} from '../model.ts'
import {asWritten, isBlankText, isTold, listKinds} from './codes.ts'
import type {Packing} from './packing.ts'
import {type Stream, streamWriter} from './stream-writer.ts'

/** What a list is and where it stands; its entries. */
export type PackedList = readonly [numbers: readonly number[], ...entries: Stream]

export function packList({lines, numberOfScope}: Packing, list: List): PackedList {
  const line = lines.lineAt(list.span.start, 1)
  const {
    add,
    addWhole,
    stream: [numbers],
  } = streamWriter(lines)
  add(listKinds.indexOf(list.kind), numberOfScope(list.scope), Number(list.ordered), line)
  addWhole(list.span, line)
  const entries = streamWriter(lines)
  let near = line
  for (const entry of list.entries) {
    const at = lines.lineAt(entry.span.start, near)
    const form = textForm(entry)
    entries.add(at - near, Number(entry.isLabelled), Number(entry.disguised), form)
    entries.addWhole(entry.span, at)
    entries.addSpan(entry.marker, at)
    entries.addSpan(entry.content, at)
    if (form === isTold) entries.addText(entry.text ?? '')
    near = at
  }
  return [numbers, ...entries.stream]
}

function textForm({raw, text}: ListEntry): number {
  return text === null ? isBlankText : text === raw ? asWritten : isTold
}
