import type {Curriculum, Item} from '../curriculum/model.ts'
import {withStatuses} from '../curriculum/with-statuses.ts'
import type {Status} from '../notation/readings.ts'
import type {Expectation, Operation} from './operation.ts'

/**
 * What a document will say once an operation is carried out that only gives statuses, ratings, days and notes to what
 * there is; `undefined` for any other operation. Ratings, days and notes, from which nothing follows, are as they were,
 * and spans are still those of the document as it is. To be believed only after the result was read.
 */
export function foresee(curriculum: Curriculum, operation: Operation): Curriculum | undefined {
  if (isFarReaching(operation)) return undefined
  const statuses = new Map<Item, Status>()
  for (const {item, field, after} of operation.expectations) {
    if (!plainFields.has(field)) return undefined
    if (field !== 'status') continue
    const status = knownStatuses.find(each => each === after)
    if (!item || !status) return undefined
    statuses.set(item, status)
  }
  return withStatuses(curriculum, statuses)
}

const plainFields: ReadonlySet<Expectation['field']> = new Set([
  'status',
  'remark',
  'confidence',
  'date',
  'note',
])
const knownStatuses: readonly Status[] = ['not-started', 'in-progress', 'done', 'skipped']

function isFarReaching(operation: Operation): boolean {
  const {arrivals = [], departures = [], goneScopes = [], restructures = false} = operation
  const comeAndGo = arrivals.length + departures.length + goneScopes.length
  return (
    restructures || comeAndGo > 0 || Boolean(operation.newScope ?? operation.renamedScope ?? operation.repair)
  )
}
