import {readStatusWord} from '../notation/read-status-word.ts'
import type {Status} from '../notation/readings.ts'
import {containsWord} from './contains-word.ts'
import type {Filter} from './filter.ts'
import {confidenceOf, noteOf, statusOf} from './item-facts.ts'
import type {Item} from './model.ts'
import {readChoice} from './read-choice.ts'
import {isInRanges, readRanges, readWholeNumber} from './read-range.ts'

const statuses: readonly Status[] = ['not-started', 'in-progress', 'done', 'skipped']
const kinds: readonly Item['kind'][] = ['concept', 'task', 'question', 'field', 'entry', 'rating', 'slot']

/** `status:done,skipped`: the names of the JSON interface, any unique beginning, or a word that files use. */
export function readStatusFilter(value: string): Filter {
  const wanted = value
    .split(',')
    .map(word => readStatusWord(word.trim()) ?? readChoice(word, statuses, 'status'))
  return item => {
    const status = statusOf(item)
    return status !== null && wanted.includes(status)
  }
}

/** `kind:task,question`, plurals too. */
export function readKindFilter(value: string): Filter {
  const wanted = value.split(',').map(word => {
    const plural = word.trim().toLowerCase()
    return kinds.find(kind => plural === `${kind}s`) ?? readChoice(word, kinds, 'kind')
  })
  return item => wanted.includes(item.kind)
}

/** `confidence:..2` in stars, whatever their scale; what nobody rated is `none`, not 0. */
export function readConfidenceFilter(value: string): Filter {
  const ranges = readRanges(value, readWholeNumber)
  return item => isInRanges(confidenceOf(item), ranges)
}

/** `note:analogy` or `note:~analogy` for a part of it, `note:any`, `note:none`. */
export function readNoteFilter(value: string): Filter {
  if (value === 'any') return item => noteOf(item) !== null
  if (value === 'none') return item => noteOf(item) === null
  const contains = containsWord(value.replace(/^~/, ''))
  return item => contains(noteOf(item) ?? '')
}

/** `line:100..200`, 1-based. */
export function readLineFilter(value: string): Filter {
  const ranges = readRanges(value, readWholeNumber)
  return item => isInRanges(item.line, ranges)
}
