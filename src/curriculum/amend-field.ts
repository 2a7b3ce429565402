import {readBareLabel, readBlankLabel, standsInParagraph} from '../markdown/bare-lines.ts'
import type {ChangedLine} from '../markdown/changed-line.ts'
import {explainsNoMarks} from '../notation/read-legend.ts'
import type {Amending} from './amending.ts'
import {declarationInLine} from './declared-forms.ts'
import {isSharedLabel, readLabel} from './label.ts'
import type {Field, Item, Question} from './model.ts'
import {readLabelledLine} from './read-labelled-line.ts'

/** The value behind a bold label that opens a line of running text, in the first column. */
export function amendField(amending: Amending, {old, now, was, is}: ChangedLine): boolean {
  const {known, carried, reading} = amending
  const [before, after] = [readBlankLabel(old, was.start), readBareLabel(now, is.start)]
  if (!before || !after || !standsInParagraph(known.text, was)) return false
  const [oldLabel, label] = [readLabel(known.text, before), readLabel(carried.text, after)]
  if (!oldLabel || oldLabel.title !== label?.title || isSharedLabel(label.title)) return false
  const plains = [before.plain, after.plain]
  if (!plains.every(explainsNoMarks)) return false
  if (plains.some(plain => declarationInLine(plain, reading.marks).length > 0)) return false
  const index = known.items.findIndex(item => isValue(item) && item.span.start === was.start)
  const item = carried.items[index]
  const knownItem = known.items[index]
  if (!item || !knownItem || !isValue(knownItem)) return false
  const oldReading = {...reading, text: known.text, lines: known.lines}
  const [asKnown, ...others] = readLabelledLine(oldReading, knownItem.scope, before)
  const [value, ...more] = readLabelledLine(reading, item.scope, after)
  if (!asKnown || !value || others.length + more.length > 0 || !isSame(asKnown, knownItem)) return false
  if (value.kind !== item.kind || value.title !== item.title) return false
  amending.items.set(index, {...value, id: item.id, key: item.key})
  return true
}

function isValue(item: Item): item is Field | Question {
  return item.kind === 'field' || item.kind === 'question'
}

function isSame(one: Item, other: Item): boolean {
  const placeOf = (item: Item): unknown =>
    isValue(item)
      ? [item.kind, item.title, item.titleSpan, item.span, item.kind === 'field' ? item.value : item.answer]
      : null
  return JSON.stringify(placeOf(one)) === JSON.stringify(placeOf(other))
}
