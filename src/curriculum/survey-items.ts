import type {Status} from '../notation/readings.ts'
import {type Census, emptyCensus, type MutableCensus} from './census.ts'
import type {Curriculum, Entry, Field, Item, Task} from './model.ts'
import type {Scope} from './scope.ts'

/** All that measuring a document, and naming what is in it, asks of its items. */
export interface Survey {
  readonly fields: readonly Field[]
  readonly entries: readonly Entry[]
  /** The boxes right inside each box that has some. */
  readonly nested: ReadonlyMap<Task, readonly Task[]>
  /** What is right in each scope that has something. */
  readonly scopes: ReadonlyMap<Scope, ScopeSurvey>
}

interface ScopeSurvey {
  readonly items: readonly Item[]
  /** `null` where nothing is to be done. */
  readonly census: Census | null
}

const known = new WeakMap<Curriculum, Survey>()

/** Goes through all items, once for every curriculum: of a large one each pass is felt. */
export function surveyItems(curriculum: Curriculum): Survey {
  const before = known.get(curriculum)
  if (before) return before
  const survey = makeSurvey(curriculum.items)
  known.set(curriculum, survey)
  return survey
}

/** For a curriculum whose survey follows from that of another. */
export function keepSurvey(curriculum: Curriculum, survey: Survey): void {
  known.set(curriculum, survey)
}

function makeSurvey(items: readonly Item[]): Survey {
  const fields: Field[] = []
  const entries: Entry[] = []
  const nested = new Map<Task, Task[]>()
  const scopes = new Map<Scope, MutableSurvey>()
  let scope: Scope | undefined
  let here: MutableSurvey = {items: [], census: null}
  for (const item of items) {
    if (item.scope !== scope) {
      scope = item.scope
      here = scopes.get(scope) ?? {items: [], census: null}
      scopes.set(scope, here)
    }
    here.items.push(item)
    if (item.kind === 'field') fields.push(item)
    else if (item.kind === 'entry') entries.push(item)
    else if (item.kind === 'task' && item.parent) nest(nested, item, item.parent)
    count(here, item)
  }
  return {fields, entries, nested, scopes}
}

interface MutableSurvey {
  readonly items: Item[]
  census: MutableCensus | null
}

function nest(nested: Map<Task, Task[]>, task: Task, parent: Task): void {
  const inside = nested.get(parent)
  if (inside) inside.push(task)
  else nested.set(parent, [task])
}

/** Nothing is looked up by its name: this is done for every item. */
function count(here: MutableSurvey, item: Item): void {
  switch (item.kind) {
    case 'concept':
      here.census ??= emptyCensus()
      countStatus(here.census.concepts, item.status.value.status)
      break
    case 'task':
      here.census ??= emptyCensus()
      countStatus(here.census.tasks, item.box.value)
      break
    case 'question':
      here.census ??= emptyCensus()
      if (item.answer.value.answer === 'yes') here.census.questions.done++
      else here.census.questions['not-started']++
      break
    case 'field':
    case 'entry':
    case 'rating':
    case 'slot':
  }
}

function countStatus(counts: MutableCensus['concepts'], status: Status): void {
  switch (status) {
    case 'not-started':
      counts['not-started']++
      break
    case 'in-progress':
      counts['in-progress']++
      break
    case 'done':
      counts.done++
      break
    case 'skipped':
      counts.skipped++
  }
}

/** The survey of a curriculum that is the same but for some items, whose statuses and parents may be others. */
export function surveyWith(survey: Survey, changed: ReadonlyMap<Item, Item>): Survey {
  const now = <Kind extends Item>(item: Kind): Kind => (changed.get(item) ?? item) as Kind
  const scopes = new Map(survey.scopes)
  for (const scope of new Set([...changed.keys()].map(item => item.scope))) {
    const here: MutableSurvey = {items: [], census: null}
    for (const item of survey.scopes.get(scope)?.items ?? []) {
      here.items.push(now(item))
      count(here, now(item))
    }
    scopes.set(scope, here)
  }
  const hasTasks = [...changed.keys()].some(({kind}) => kind === 'task')
  const nested = hasTasks
    ? new Map([...survey.nested].map(([task, inside]) => [now(task), inside.map(now)]))
    : survey.nested
  return {...survey, scopes, nested}
}
