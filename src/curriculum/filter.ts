import type {Day} from '../calendar/day.ts'
import type {Curriculum, Item} from './model.ts'

/** Whether an item passes. */
export type Filter = (item: Item) => boolean

export interface FilterContext {
  readonly curriculum: Curriculum
  readonly today: Day
}
