import {contentOf, dateOf, noteOf, statusOf} from './item-facts.ts'
import type {Curriculum, Item} from './model.ts'

/** All that was understood of a document, as one text to compare: equal texts are equal readings. */
export function readingFacts({
  items,
  units,
  parts,
  notation,
}: Pick<Curriculum, 'items' | 'units' | 'parts' | 'notation'>): string {
  return JSON.stringify([
    units.map(({id, title, mark}) => [id, title, mark?.status]),
    parts.map(({title}) => title),
    notation.dateFormat,
    Object.entries(notation.statusForms).toSorted(([a], [b]) => (a < b ? -1 : 1)),
    items.map(item => [
      item.kind,
      item.id,
      item.key,
      item.title,
      statusOf(item),
      dateOf(item),
      noteOf(item),
      contentOf(item),
      ...placesOf(item),
    ]),
  ])
}

/** Where each value of a row is written, and how. */
function placesOf(item: Item): readonly unknown[] {
  switch (item.kind) {
    case 'concept':
      return [item.status, item.rating, item.date, item.note].map(located =>
        located ? [located.value, located.place.kind === 'cell' ? located.place.column : null] : null,
      )
    case 'rating':
    case 'entry':
      return [item.kind === 'rating' ? item.rating.value : item.date?.value, item.note?.value]
    case 'task':
    case 'question':
    case 'field':
    case 'slot':
      return []
  }
}
