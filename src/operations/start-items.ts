import type {Day} from '../calendar/day.ts'
import type {Curriculum, Item} from '../curriculum/model.ts'
import {markItems} from './mark-items.ts'
import type {Operation} from './operation.ts'

/** Sets items in progress. Throws `wrong-kind` for a question, and for a task in a file without such boxes. */
export function startItems(curriculum: Curriculum, items: readonly Item[], today: Day): Operation {
  return markItems(curriculum, items, {status: 'in-progress', today})
}
