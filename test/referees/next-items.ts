import {findAims} from '../../src/curriculum/find-aims.ts'
import {confidenceOf, isTrackable, scaleOf, statusOf} from '../../src/curriculum/item-facts.ts'
import type {Curriculum, Item} from '../../src/curriculum/model.ts'
import type {Unit} from '../../src/curriculum/scope.ts'

/** What is to be done next, told from all items: each is ranked, and they are sorted. */
export function nextItems(curriculum: Curriculum, current: Unit | null): readonly Item[] {
  const wanted = findAims(curriculum).flatMap(({counter, entries, total, done}): readonly Item[] => {
    const empty = entries.filter(({isFilled}) => !isFilled).slice(0, total - done)
    return done < total && empty.length === 0 ? [counter] : empty
  })
  const rank = (item: Item): number => {
    const status = statusOf(item)
    const isOpen = isTrackable(item)
      ? status === 'not-started' || status === 'in-progress'
      : wanted.some(each => each === item)
    if (isOpen && current !== null && item.unit === current) return 0
    const stars = status === 'skipped' ? null : confidenceOf(item)
    const share = stars === null ? 1 : stars / (scaleOf(item) ?? 5)
    if (share <= 0.4) return 1 + share
    if (!isOpen) return Number.POSITIVE_INFINITY
    return current !== null && item.span.start < current.span.start ? 3 : 2
  }
  return curriculum.items
    .map(item => ({item, rank: rank(item)}))
    .filter(each => Number.isFinite(each.rank))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({item}) => item)
}
