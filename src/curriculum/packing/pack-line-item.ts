import {InternalError} from '../../errors/internal-error.ts'
import type {Field, Located, Question, Slot, Task} from '../model.ts'
import {asWritten, fieldRoles, itemKinds, none} from './codes.ts'
import type {Packing} from './packing.ts'
import type {StreamWriter} from './stream-writer.ts'

/** An item that is no row of a table; packed without its names. */
export type LineItem = Task | Question | Field | Slot

export function packLineItem(packing: Packing, writer: StreamWriter, item: LineItem): void {
  const {numberOfValue} = packing
  const {line, titleSpan} = item
  writer.add(itemKinds.indexOf(item.kind), line)
  writer.addWhole(item.span, line)
  writer.addSpan(titleSpan, line)
  const {value, raw, place: written} = locatedIn(item)
  if (written.kind !== 'text') throw new InternalError('the value of a line is in a cell')
  writer.addSpan(written.span, line)
  writer.add(numberOfValue(written.lead), isAsWritten(item, raw) ? asWritten : numberOfValue(value))
  if (item.kind === 'task') writer.add(item.depth, item.parent ? packing.numberOfItem(item.parent) : none)
  else if (item.kind === 'slot') writer.add(packing.numberOfList(item.list), item.index)
  else if (item.kind === 'field')
    writer.add(fieldRoles.indexOf(item.role), item.counts ? packing.numberOfTable(item.counts) : none)
}

function locatedIn(item: LineItem): Located<unknown> {
  switch (item.kind) {
    case 'task':
      return item.box
    case 'question':
      return item.answer
    case 'field':
      return item.value
    case 'slot':
      return item.text
  }
}

function isAsWritten(item: LineItem, raw: string): boolean {
  if (item.kind === 'slot') return item.text.value === raw
  return item.kind === 'field' && item.value.value.type === 'text' && item.value.value.text === raw
}
