import type {Curriculum, Item} from '../curriculum/model.ts'
import {joinChanges, operationOf} from './item-change.ts'
import type {Operation} from './operation.ts'
import {type NoteIntent, setNote} from './set-note.ts'
import {type RatingIntent, setRating} from './set-rating.ts'

/** Stars only: a concept's confidence, a skill's proficiency, a field of stars. */
export function rateItems(
  curriculum: Curriculum,
  items: readonly Item[],
  {rating, note}: {readonly rating: RatingIntent; readonly note?: NoteIntent | undefined},
): Operation {
  const changes = items.map(item =>
    joinChanges(item, [setRating(curriculum, item, rating), note && setNote(curriculum, item, note)]),
  )
  return operationOf(curriculum, changes)
}
