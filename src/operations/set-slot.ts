import type {Curriculum, Place, Slot} from '../curriculum/model.ts'
import {shieldText} from '../markdown/shield-text.ts'
import {isBlank} from '../notation/is-blank.ts'
import {withGap} from './fill-place.ts'
import {listSubject} from './find-subject.ts'
import type {ItemChange} from './item-change.ts'
import type {Expectation} from './operation.ts'
import {requireOneLine} from './person-text.ts'
import {listContent} from './snapshot.ts'

export interface SlotChange {
  readonly change: ItemChange
  /** Slots are told by their lists in the snapshot. */
  readonly expectation: Expectation
}

/** One line of a list to fill; an empty text empties it. */
export function setSlot(curriculum: Curriculum, slot: Slot, typed: string): SlotChange | undefined {
  const text = requireOneLine(typed, 'text')
  const before = slot.text.value
  if ((before ?? '') === text) return undefined
  const isLabelled = slot.list.entries[slot.index]?.isLabelled === true
  const blank = blankOfList(slot, isLabelled)
  const entries = slot.list.entries.map((entry, index) => (index === slot.index ? text || null : entry.text))
  const printed = text === '' ? blank : shieldText(text, isLabelled ? 'line' : 'item', isBlank)
  return {
    change: {
      item: slot,
      fields: [{field: 'value', before, after: text === '' ? null : text}],
      writes: [{place: placeFor(curriculum, slot, printed), text: printed}],
      writesText: text !== '',
      restructures: text === '',
    },
    expectation: {subject: listSubject(curriculum, slot.list), field: 'entries', after: listContent(entries)},
  }
}

/** An emptied line keeps no space behind its bullet. */
function placeFor({text}: Curriculum, {text: {place}}: Slot, printed: string): Place {
  return printed === '' && place.kind === 'text' ? {...place, span: withGap(text, place.span)} : place
}

/** What another entry of the list, still blank, has to write on. */
function blankOfList({list}: Slot, isLabelled: boolean): string {
  const like = list.entries.find(entry => entry.isLabelled === isLabelled && entry.text === null)?.raw
  return like ?? (isLabelled ? '___________' : '')
}
