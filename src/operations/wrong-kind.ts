import type {Item} from '../curriculum/model.ts'
import {TrackerError} from '../errors/tracker-error.ts'

const nouns: Readonly<Record<Item['kind'], string>> = {
  concept: 'a concept',
  task: 'a task',
  question: 'a question',
  field: 'a labelled value',
  entry: 'an entry of a log',
  rating: 'a rating',
  slot: 'a line of a list',
}

/** The verb that fits the item, to be typed instead. */
function fittingVerb(item: Item): string {
  switch (item.kind) {
    case 'concept':
      return `tracker mark ${item.id}`
    case 'task':
    case 'question':
      return `tracker tick ${item.id}`
    case 'rating':
      return `tracker rate ${item.id} 4`
    case 'field':
      return item.value.value.type === 'rating' ? `tracker rate ${item.id} 4` : `tracker set ${item.id} VALUE`
    case 'entry':
      return `tracker log ${item.table.scope.slug}`
    case 'slot':
      return `tracker set ${item.id} TEXT`
  }
}

/** A verb was used on a kind of item that it does not fit. */
export function wrongKind(item: Item, problem: string): TrackerError {
  return new TrackerError('wrong-kind', `${item.id} "${item.title}" is ${nouns[item.kind]}: ${problem}`, {
    hint: `try: ${fittingVerb(item)}`,
  })
}
