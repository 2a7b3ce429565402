import {readBareLabel, readBlankLabel, standsInParagraph} from '../markdown/bare-lines.ts'
import type {ChangedLine} from '../markdown/changed-line.ts'
import {explainsNoMarks} from '../notation/read-legend.ts'
import {type Amending, itemInLine} from './amending.ts'
import {declarationInLine} from './declared-forms.ts'
import {isSharedLabel, readLabel} from './label.ts'
import type {Field, Item, Question} from './model.ts'
import {readLabelledLine} from './read-labelled-line.ts'

/** The value behind a bold label that opens a line of running text, in the first column. */
export function amendField(amending: Amending, {old, now, was, is}: ChangedLine): boolean {
  const {reading, items} = amending
  const [known, carried] = [amending.known.curriculum, amending.carried.curriculum]
  const [before, after] = [readBlankLabel(old, was.start), readBareLabel(now, is.start)]
  if (!before || !after || !standsInParagraph(known.text, was)) return false
  const [oldLabel, label] = [readLabel(known.text, before), readLabel(carried.text, after)]
  if (!oldLabel || oldLabel.title !== label?.title || isSharedLabel(label.title)) return false
  const plains = [before.plain, after.plain]
  if (!plains.every(explainsNoMarks)) return false
  if (plains.some(plain => declarationInLine(plain, reading.marks).length > 0)) return false
  const found = itemInLine(
    amending,
    known.lines.lineAt(was.start),
    item => isValue(item) && item.span.start === was.start,
  )
  if (!found || !isValue(found.was)) return false
  const {
    position,
    was: item,
    is: {scope},
  } = found
  const oldReading = {...reading, text: known.text, lines: known.lines}
  const [asKnown, ...others] = readLabelledLine(oldReading, item.scope, before)
  const [value, ...more] = readLabelledLine(reading, scope, after)
  if (!asKnown || !value || others.length + more.length > 0 || !isSame(asKnown, item)) return false
  if (value.kind !== item.kind || value.title !== item.title) return false
  items.set(position, {was: item, is: {...value, id: item.id, key: item.key}})
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
