import type {Curriculum, Item, Located} from '../curriculum/model.ts'
import {TrackerError} from '../errors/tracker-error.ts'
import {printText} from '../markdown/print-text.ts'
import type {ItemChange} from './item-change.ts'
import {requireOneLine} from './person-text.ts'
import {printCell} from './print-cell.ts'

export interface NoteIntent {
  readonly text: string
  /** Joined to what is there with `; `. */
  readonly append: boolean
}

/** The item's note as it was typed; an empty text clears it. Throws `wrong-kind` for items without a notes column. */
export function setNote(_curriculum: Curriculum, item: Item, intent: NoteIntent): ItemChange | undefined {
  const located = notePlace(item)
  const typed = requireOneLine(intent.text, 'note')
  const isJoined = intent.append && located.raw !== ''
  const after = isJoined ? `${located.value}; ${typed}` : typed
  if (!isJoined && typed === located.value) return undefined
  const {place} = located
  const isAlone = !isJoined && place.kind === 'cell'
  const printed = isAlone ? printCell(typed, place) : printText(typed, 'cell')
  return {
    item,
    fields: [
      {
        field: 'note',
        before: located.value === '' ? null : located.value,
        after: after === '' ? null : after,
      },
    ],
    writes: [{place: located.place, text: isJoined ? `${located.raw}; ${printed}` : printed}],
    writesText: true,
    ...(item.kind === 'entry' && located.place.kind === 'cell'
      ? {consequences: [{field: `column ${located.place.column + 1}`, after}]}
      : {}),
  }
}

function notePlace(item: Item): Located<string> {
  const located =
    item.kind === 'concept' || item.kind === 'rating' || item.kind === 'entry' ? item.note : null
  if (located) return located
  throw new TrackerError('wrong-kind', `${item.id} "${item.title}" has no place for a note`, {
    hint: 'only rows of a table with a notes column have one',
  })
}
