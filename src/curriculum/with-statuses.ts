import type {Status} from '../notation/readings.ts'
import type {Concept, Curriculum, Item, Task} from './model.ts'
import {changeShelves, onShelves, shelvesOf} from './shelves.ts'
import {surveyItems} from './survey-items.ts'

/**
 * A curriculum in which some concepts and tasks have come as far as is said, and nothing else is different; `undefined` when
 * something else than these is to have a status. All that is the same is shared, and not looked into.
 */
export function withStatuses(
  curriculum: Curriculum,
  statuses: ReadonlyMap<Item, Status>,
): Curriculum | undefined {
  const survey = surveyItems(curriculum)
  const changed = new Map<Item, Item>()
  for (const [item, status] of statuses) {
    if (item.kind === 'concept') changed.set(item, conceptWith(item, status))
    else if (item.kind !== 'task') return undefined
    else if (!isInsideAny(item, statuses)) changeTask({nested: survey.nested, statuses, changed}, item)
  }
  const shelves = shelvesOf(curriculum)
  const items = new Map([...changed].map(([was, is]) => [shelves.items.positionOf(was), {was, is}]))
  return onShelves(curriculum, changeShelves(shelves, {items, tables: new Map()}))
}

function isInsideAny({parent}: Task, statuses: ReadonlyMap<Item, Status>): boolean {
  for (let at = parent; at; at = at.parent) if (statuses.has(at)) return true
  return false
}

interface ChangingTasks {
  readonly nested: ReadonlyMap<Task, readonly Task[]>
  readonly statuses: ReadonlyMap<Item, Status>
  readonly changed: Map<Item, Item>
}

/** With all boxes in it, which are in another one then. */
function changeTask(changing: ChangingTasks, task: Task, parent = task.parent): void {
  const {nested, statuses, changed} = changing
  const box = {...task.box, value: statuses.get(task) ?? task.box.value}
  const made: Task = Object.create(task, {box: {value: box}, parent: {value: parent}})
  changed.set(task, made)
  for (const inner of nested.get(task) ?? []) changeTask(changing, inner, made)
}

function conceptWith(concept: Concept, status: Status): Concept {
  const {value} = concept.status
  const located = {...concept.status, value: {...value, status, isMenu: false}}
  return Object.create(concept, {status: {value: located}})
}
