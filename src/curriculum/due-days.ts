import type {Day} from '../calendar/day.ts'
import {dateOf} from './item-facts.ts'
import type {Curriculum, Item} from './model.ts'
import {planCalendar} from './plan-calendar.ts'

/**
 * When an item is due: on the last day the calendar has for its unit, or for the next review on the day it names.
 * `null` outside the units, and for all units when nobody wrote down a start.
 */
export function dueDays(curriculum: Curriculum): (item: Item) => Day | null {
  const lastDays = new Map(planCalendar(curriculum).map(({unit, last}) => [unit, last]))
  return item => {
    if (item.kind === 'field' && item.role === 'next-review') return dateOf(item)
    return item.unit === null ? null : (lastDays.get(item.unit) ?? null)
  }
}
