import {TrackerError} from '../errors/tracker-error.ts'
import {itemCandidate} from './candidates.ts'
import {hasStars} from './is-suitable.ts'
import type {Item} from './model.ts'

/** A verb was used on an item that it does not fit. The problem is a sentence about the item, without a full stop. */
export function wrongKind(item: Item, problem: string): TrackerError {
  return new TrackerError('wrong-kind', `"${item.title}" is ${nouns[item.kind]}: ${problem}`, {
    candidates: [itemCandidate(item)],
    hint: fittingCommand(item),
  })
}

const nouns: Readonly<Record<Item['kind'], string>> = {
  concept: 'a concept',
  task: 'a task',
  question: 'a question',
  field: 'a labelled value',
  entry: 'an entry of a log',
  rating: 'a rating',
  slot: 'a line of a list',
}

/** What to type for this item instead. */
function fittingCommand(item: Item): string {
  switch (item.kind) {
    case 'concept':
      return `tracker mark ${item.id}`
    case 'task':
    case 'question':
      return `tracker tick ${item.id}`
    case 'field':
      return hasStars(item) ? `tracker rate ${item.id} 4` : `tracker set ${item.id} VALUE`
    case 'entry':
      return `tracker set COLUMN VALUE --in ${item.id}`
    case 'rating':
      return `tracker rate ${item.id} 4`
    case 'slot':
      return `tracker set ${item.id} TEXT`
  }
}
