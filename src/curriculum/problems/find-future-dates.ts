import type {Day} from '../../calendar/day.ts'
import {dateOf, isDone} from '../item-facts.ts'
import type {Curriculum, Item, Located, Table} from '../model.ts'
import type {Finding} from './inspection.ts'
import {quoteTitle} from './quote-title.ts'

/** What is said to have happened on a day that is yet to come. Plans may lie in the future. */
export function findFutureDates(curriculum: Curriculum, today: Day): readonly Finding[] {
  const counted = countedTables(curriculum)
  return curriculum.items.flatMap((item): readonly Finding[] => {
    const day = dateOf(item)
    if (day === null || day <= today || !hasHappened(item, counted)) return []
    return [{rule: 'future-date', message: futureMessage(item, day), span: dateSpan(item)}]
  })
}

/** Logs whose rows somebody counts as done: in other logs they may be appointments. */
function countedTables({items}: Curriculum): ReadonlySet<Table> {
  return new Set(items.flatMap(item => (item.kind === 'field' && item.counts ? [item.counts] : [])))
}

function hasHappened(item: Item, counted: ReadonlySet<Table>): boolean {
  if (item.kind === 'entry') return counted.has(item.table)
  if (item.kind === 'field') return item.role === 'last-updated'
  return isDone(item)
}

function futureMessage(item: Item, day: Day): string {
  if (item.kind === 'entry') return `${quoteTitle(item.title)} counts, but ${day} is yet to come`
  if (item.kind === 'field') return `${quoteTitle(item.title)} says ${day}, which is yet to come`
  return `${quoteTitle(item.title)} is finished, but ${day} is yet to come`
}

function dateSpan(item: Item): Finding['span'] {
  const place = dateOfItem(item)?.place
  if (place?.kind === 'text') return place.span
  return place?.table.rows[place.row]?.cells[place.column]?.content ?? item.span
}

function dateOfItem(item: Item): Located<unknown> | null {
  if (item.kind === 'concept' || item.kind === 'entry') return item.date
  if (item.kind === 'field') return item.value
  return item.kind === 'question' ? item.answer : null
}
