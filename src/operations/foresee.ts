import type {Concept, Curriculum, Item, Task} from '../curriculum/model.ts'
import type {Status} from '../notation/readings.ts'
import type {Expectation, Operation} from './operation.ts'
import {itemSubject} from './snapshot.ts'

/**
 * What a document will say once an operation is carried out that only gives statuses, ratings, days and notes to what
 * there is; `undefined` for any other operation. Spans are still those of the document as it is. To be believed only
 * after the result was read.
 */
export function foresee(curriculum: Curriculum, operation: Operation): Curriculum | undefined {
  if (isFarReaching(operation)) return undefined
  const statuses = new Map<string, Status>()
  for (const {subject, field, after} of operation.expectations) {
    if (!plainFields.has(field)) return undefined
    const status = field === 'status' ? knownStatuses.find(each => each === after) : undefined
    if (field === 'status' && !status) return undefined
    if (status) statuses.set(subject, status)
  }
  const items = withStatuses(curriculum, statuses)
  return items && withItems(curriculum, items)
}

/** Not a copy: the problems of a document are worked out when they are asked for. */
function withItems(curriculum: Curriculum, items: readonly Item[]): Curriculum {
  return Object.create(curriculum, {items: {value: items}})
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

/** `undefined` when something else than a concept or a task is to have a status. */
function withStatuses(
  curriculum: Curriculum,
  statuses: ReadonlyMap<string, Status>,
): readonly Item[] | undefined {
  const tasks = new Map<Task, Task>()
  let given = 0
  const items = curriculum.items.map(item => {
    const status = statuses.get(itemSubject(curriculum, item))
    if (item.kind === 'task') {
      if (status) given++
      const task = {
        ...item,
        box: {...item.box, value: status ?? item.box.value},
        parent: newParent(item, tasks),
      }
      tasks.set(item, task)
      return task
    }
    if (!status || item.kind !== 'concept') return item
    given++
    return conceptWith(item, status)
  })
  return given === statuses.size ? items : undefined
}

/** Parents stand before what is nested in them. */
function newParent({parent}: Task, tasks: ReadonlyMap<Task, Task>): Task | null {
  return parent ? (tasks.get(parent) ?? parent) : null
}

function conceptWith(concept: Concept, status: Status): Concept {
  return {...concept, status: {...concept.status, value: {...concept.status.value, status, isMenu: false}}}
}
