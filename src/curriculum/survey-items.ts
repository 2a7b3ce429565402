import {once} from '../notation/once.ts'
import type {ScopeContents} from './contents.ts'
import type {Curriculum, Entry, Field, Item, Task} from './model.ts'
import type {Scope} from './scope.ts'
import {type Shelves, shelvesOf} from './shelves.ts'

/** All that measuring a document, and naming what is in it, asks of its items; each part is found when it is asked for. */
export interface Survey {
  readonly fields: readonly Field[]
  readonly entries: readonly Entry[]
  /** The boxes right inside each box that has some. */
  readonly nested: ReadonlyMap<Task, readonly Task[]>
}

const known = new WeakMap<Shelves, Survey>()

/** Goes through all items at most once for every curriculum: of a large one each pass is felt. */
export function surveyItems(curriculum: Curriculum): Survey {
  const shelves = shelvesOf(curriculum)
  const before = known.get(shelves)
  if (before) return before
  const survey = makeSurvey(shelves)
  known.set(shelves, survey)
  return survey
}

/** What is known of what is right in a scope. */
export function contentsOf(curriculum: Curriculum, scope: Scope): ScopeContents {
  const {scopes, register} = shelvesOf(curriculum)
  return register().contents.at(scopes.positionOf(scope))
}

/** What is right in a scope. */
export function itemsIn(curriculum: Curriculum, scope: Scope): readonly Item[] {
  const {items} = shelvesOf(curriculum)
  const {runs} = contentsOf(curriculum, scope)
  const found: Item[] = []
  for (let run = 0; run < runs.length; run += 2) {
    const [from = 0, count = 0] = runs.slice(run, run + 2)
    for (let position = from; position < from + count; position++) found.push(items.at(position))
  }
  return found
}

function makeSurvey({items, register}: Shelves): Survey {
  const {fields, entries, nested} = register()
  const take = (positions: readonly number[]): readonly Item[] => positions.map(items.at)
  const fieldsOf = once(() => take(fields).filter(item => item.kind === 'field'))
  const entriesOf = once(() => take(entries).filter(item => item.kind === 'entry'))
  const groupsOf = once(() => byParent(take(nested).filter(item => item.kind === 'task')))
  return {
    get fields() {
      return fieldsOf()
    },
    get entries() {
      return entriesOf()
    },
    get nested() {
      return groupsOf()
    },
  }
}

function byParent(tasks: readonly Task[]): Survey['nested'] {
  const groups = new Map<Task, Task[]>()
  for (const task of tasks) {
    if (!task.parent) continue
    const group = groups.get(task.parent)
    if (group) group.push(task)
    else groups.set(task.parent, [task])
  }
  return groups
}
