import type {Status} from '../notation/readings.ts'
import type {MutableCensus} from './census.ts'
import type {Item} from './model.ts'

export function isCounted({kind}: Item): boolean {
  return kind === 'concept' || kind === 'task' || kind === 'question'
}

/** Nothing is looked up by its name: this is done for every item. */
export function addItem(census: MutableCensus, item: Item, number: 1 | -1): void {
  switch (item.kind) {
    case 'concept':
      addStatus(census.concepts, item.status.value.status, number)
      break
    case 'task':
      addStatus(census.tasks, item.box.value, number)
      break
    case 'question':
      if (item.answer.value.answer === 'yes') census.questions.done += number
      else census.questions['not-started'] += number
      break
    case 'field':
    case 'entry':
    case 'rating':
    case 'slot':
  }
}

function addStatus(counts: MutableCensus['concepts'], status: Status, number: 1 | -1): void {
  switch (status) {
    case 'not-started':
      counts['not-started'] += number
      break
    case 'in-progress':
      counts['in-progress'] += number
      break
    case 'done':
      counts.done += number
      break
    case 'skipped':
      counts.skipped += number
  }
}
