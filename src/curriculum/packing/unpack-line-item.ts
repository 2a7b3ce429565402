import {sliceSpan} from '../../source/span.ts'
import type {FieldValue, Located, Place, Question, Task} from '../model.ts'
import type {ItemName} from '../shelves.ts'
import {asWritten, fieldRoles, none} from './codes.ts'
import type {LineItem} from './pack-line-item.ts'
import {given, type StreamReader} from './stream-reader.ts'
import type {Unpacking} from './unpacking.ts'

/** What `packLineItem` packed, behind the kind. */
export function unpackLineItem(
  unpacking: Unpacking,
  reader: StreamReader,
  {kind, name}: {readonly kind: LineItem['kind']; readonly name: ItemName},
): LineItem {
  const {next} = reader
  const {id, key, title, scope, unit} = name
  const line = next()
  const span = reader.whole(line)
  const titleSpan = reader.span(line)
  const written = readWritten(unpacking, reader, line)
  if (kind === 'question') {
    const answer = located<Question['answer']['value']>(unpacking, written)
    return {kind, id, key, title, titleSpan, scope, unit, span, line, answer}
  }
  const [first, second] = [next(), next()]
  if (kind === 'task') {
    const box = located<Task['box']['value']>(unpacking, written)
    const parent = taskAt(unpacking, second)
    return {kind, id, key, title, titleSpan, scope, unit, span, line, box, depth: first, parent}
  }
  if (kind === 'slot') {
    const text = located<string | null>(unpacking, written, written.raw)
    const list = unpacking.listOf(first)
    return {kind, id, key, title, titleSpan, scope, unit, span, line, text, list, index: second}
  }
  const role = given(fieldRoles[first])
  const value = located<FieldValue>(unpacking, written, {type: 'text', text: written.raw})
  const counts = second === none ? null : unpacking.tableOf(second).table
  return {kind, id, key, title, titleSpan, scope, unit, span, line, role, value, counts}
}

interface Written {
  /** The number of the value. */
  readonly number: number
  readonly raw: string
  readonly place: Place
}

function readWritten({lines, valueAt}: Unpacking, {next, span}: StreamReader, line: number): Written {
  const place: Place = {kind: 'text', span: span(line), lead: valueAt<string>(next())}
  return {number: next(), raw: sliceSpan(lines.text, place.span), place}
}

/** `asIs` is the value where it is the text as it is written. */
function located<Value>({valueAt}: Unpacking, {number, raw, place}: Written, asIs?: Value): Located<Value> {
  return {value: number === asWritten && asIs !== undefined ? asIs : valueAt<Value>(number), raw, place}
}

function taskAt({itemOf}: Unpacking, position: number): Task | null {
  if (position === none) return null
  const item = itemOf(position)
  if (item.kind !== 'task') throw new RangeError('What is packed is damaged')
  return item
}
