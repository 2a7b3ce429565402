import {sliceSpan} from '../../source/span.ts'
import type {List, ListEntry} from '../model.ts'
import {asWritten, isBlankText, listKinds} from './codes.ts'
import type {PackedList} from './pack-list.ts'
import {given, type StreamReader, streamReader} from './stream-reader.ts'
import type {Unpacking} from './unpacking.ts'

export function unpackList(
  {lines, scopeOf}: Pick<Unpacking, 'lines' | 'scopeOf'>,
  [numbers, ...stream]: PackedList,
): List {
  const {next, flag, whole} = streamReader(lines, [numbers, []])
  const kind = given(listKinds[next()])
  const scope = scopeOf(next())
  const ordered = flag()
  const line = next()
  let made: readonly ListEntry[] | undefined
  return {
    kind,
    scope,
    ordered,
    span: whole(line),
    get entries() {
      made ??= readEntries(streamReader(lines, stream), lines.text, line)
      return made
    },
  }
}

function readEntries(reader: StreamReader, source: string, line: number): readonly ListEntry[] {
  const entries: ListEntry[] = []
  let at = line
  while (!reader.isDone()) {
    at += reader.next()
    const [isLabelled, disguised, form] = [reader.flag(), reader.flag(), reader.next()]
    const span = reader.whole(at)
    const marker = reader.span(at)
    const content = reader.span(at)
    const raw = sliceSpan(source, content)
    const text = form === isBlankText ? null : form === asWritten ? raw : reader.text()
    entries.push({marker, content, raw, isLabelled, text, disguised, span})
  }
  return entries
}
