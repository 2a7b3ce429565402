import type {Day} from '../calendar/day.ts'
import type {Curriculum, Item} from './model.ts'
import {readFilter} from './read-filter.ts'

/** The items that pass all filters, in document order; without filters, all. Throws what `readFilter` throws. */
export function filterItems(
  curriculum: Curriculum,
  filters: readonly string[],
  {today}: {readonly today: Day},
): readonly Item[] {
  const tests = filters.map(text => readFilter(text, {curriculum, today}))
  return curriculum.items.filter(item => tests.every(test => test(item)))
}
