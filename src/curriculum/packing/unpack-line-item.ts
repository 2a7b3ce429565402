import type {Status} from '../../notation/readings.ts'
import {sliceSpan} from '../../source/span.ts'
import type {FieldValue, Item, Located, Question, Task} from '../model.ts'
import {unitOf} from '../scope-path.ts'
import {asWritten, fieldRoles, none} from './codes.ts'
import type {LineItem} from './pack-line-item.ts'
import {given, type StreamReader} from './stream-reader.ts'
import type {Unpacking} from './unpacking.ts'

/** What `packLineItem` packed, behind the kind; `before` are the items that come before it. */
export function unpackLineItem(
  unpacking: Unpacking,
  reader: StreamReader,
  {kind, before}: {readonly kind: LineItem['kind']; readonly before: readonly Item[]},
): LineItem {
  const {valueAt, tableOf} = unpacking
  const {next} = reader
  const common = readCommon(unpacking, reader)
  const place = {kind: 'text', span: reader.span(common.line), lead: valueAt<string>(next())} as const
  const raw = sliceSpan(unpacking.lines.text, place.span)
  const number = next()
  const locate = <Value>(value: Value): Located<Value> => ({value, raw, place})
  const isWritten = number === asWritten
  switch (kind) {
    case 'task':
      return {
        kind,
        ...common,
        box: locate(valueAt<Status>(number)),
        depth: next(),
        parent: taskAt(before, next()),
      }
    case 'question':
      return {kind, ...common, answer: locate(valueAt<Question['answer']['value']>(number))}
    case 'slot': {
      const text = locate(isWritten ? raw : valueAt<string | null>(number))
      return {kind, ...common, text, list: unpacking.listOf(next()), index: next()}
    }
    case 'field': {
      const value = locate<FieldValue>(isWritten ? {type: 'text', text: raw} : valueAt<FieldValue>(number))
      const role = given(fieldRoles[next()])
      const table = next()
      return {kind, ...common, role, value, counts: table === none ? null : tableOf(table).table}
    }
  }
}

function readCommon({valueAt, scopeOf}: Unpacking, reader: StreamReader) {
  const {next} = reader
  const line = next()
  const scope = scopeOf(next())
  const span = reader.whole(line)
  const titleSpan = reader.span(line)
  const title = reader.textOf(titleSpan)
  const id = `${valueAt<string>(next())}.${next()}`
  const key = reader.text()
  return {id, key, title, scope, unit: unitOf(scope), titleSpan, span, line}
}

function taskAt(items: readonly Item[], position: number): Task | null {
  if (position === none) return null
  const item = items[position]
  if (item?.kind !== 'task') throw new RangeError('What is packed is damaged')
  return item
}
