import {once} from '../notation/once.ts'
import type {ScopeContents} from './contents.ts'
import type {Curriculum, Entry, Field, Item, Rating, Task} from './model.ts'
import type {Scope} from './scope.ts'
import {type Shelves, shelvesOf} from './shelves.ts'

/** All that measuring a document, and naming what is in it, asks of its items; each part is found when it is asked for. */
export interface Survey {
  readonly fields: readonly Field[]
  readonly entries: readonly Entry[]
  readonly ratings: readonly Rating[]
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
  const contents = contentsOf(curriculum, scope)
  return itemsOfRuns(curriculum, runsIn(contents))
}

/** Items of one scope that follow each other, by their positions. */
export interface Run {
  readonly from: number
  readonly count: number
  /** The number of the unit that they are in. */
  readonly unit: number
}

/** What is right in the scopes, by their positions, that are meant, in document order; nothing is made. */
export function runsOf(
  curriculum: Curriculum,
  isMeant: (contents: ScopeContents, scope: number) => boolean,
): readonly Run[] {
  const {scopes, register} = shelvesOf(curriculum)
  const {contents} = register()
  const found: Run[] = []
  for (let scope = 0; scope < scopes.length; scope++) {
    const here = contents.at(scope)
    if (isMeant(here, scope)) found.push(...runsIn(here))
  }
  return found.toSorted((a, b) => a.from - b.from)
}

export function runsIn({runs, unit}: ScopeContents): readonly Run[] {
  const found: Run[] = []
  for (let run = 0; run < runs.length; run += 2)
    found.push({from: runs[run] ?? 0, count: runs[run + 1] ?? 0, unit})
  return found
}

export function itemsOfRuns(curriculum: Curriculum, runs: readonly Run[]): readonly Item[] {
  const {at} = shelvesOf(curriculum).items
  return runs.flatMap(({from, count}) => Array.from({length: count}, (_, index) => at(from + index)))
}

function makeSurvey({items, register}: Shelves): Survey {
  const {fields, entries, ratings, nested} = register()
  const take = (positions: readonly number[]): readonly Item[] => positions.map(items.at)
  const fieldsOf = once(() => take(fields).filter(item => item.kind === 'field'))
  const entriesOf = once(() => take(entries).filter(item => item.kind === 'entry'))
  const ratingsOf = once(() => take(ratings).filter(item => item.kind === 'rating'))
  const groupsOf = once(() => byParent(take(nested).filter(item => item.kind === 'task')))
  return {
    get fields() {
      return fieldsOf()
    },
    get entries() {
      return entriesOf()
    },
    get ratings() {
      return ratingsOf()
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
