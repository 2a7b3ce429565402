import type {Status} from '../notation/readings.ts'
import {addCensus, type Census, emptyCensus, type MutableCensus} from './census.ts'
import {countMarks, type MarkCounts, recountMarks} from './mark-counts.ts'
import type {Item, Table} from './model.ts'
import type {Scope} from './scope.ts'

/** What all items together come to, and where among them those stand that have to be looked at. */
export interface Register {
  readonly fields: readonly number[]
  readonly entries: readonly number[]
  /** Boxes that are in other boxes. */
  readonly nested: readonly number[]
  /** Among the tables. */
  readonly logs: readonly number[]
  /** What is right in each scope that has something. */
  readonly scopes: ReadonlyMap<Scope, ScopeRegister>
  readonly marks: MarkCounts
}

export interface ScopeRegister {
  /** Of each run of items that follow each other, where it begins and how many they are. */
  readonly runs: readonly number[]
  /** `null` where nothing is to be done. */
  readonly census: Census | null
}

/** Goes through all items. */
export function makeRegister(items: readonly Item[], tables: readonly Table[]): Register {
  const fields: number[] = []
  const entries: number[] = []
  const nested: number[] = []
  items.forEach((item, position) => {
    if (item.kind === 'field') fields.push(position)
    else if (item.kind === 'entry') entries.push(position)
    else if (item.kind === 'task' && item.parent) nested.push(position)
  })
  const logs = tables.flatMap(({kind}, position) => (kind === 'log' ? [position] : []))
  return {fields, entries, nested, logs, scopes: registerScopes(items), marks: countMarks(items)}
}

interface MutableRegister {
  readonly runs: number[]
  census: MutableCensus | null
}

function registerScopes(items: readonly Item[]): ReadonlyMap<Scope, ScopeRegister> {
  const scopes = new Map<Scope, MutableRegister>()
  let scope: Scope | undefined
  let here: MutableRegister = {runs: [], census: null}
  items.forEach((item, position) => {
    if (item.scope !== scope) {
      scope = item.scope
      here = scopes.get(scope) ?? {runs: [], census: null}
      scopes.set(scope, here)
      here.runs.push(position, 0)
    }
    const last = here.runs.length - 1
    here.runs[last] = (here.runs[last] ?? 0) + 1
    if (isCounted(item)) {
      here.census ??= emptyCensus()
      count(here.census, item, 1)
    }
  })
  return scopes
}

/** An item that became another of the same kind, in the same scope. */
export interface ItemChange {
  readonly was: Item
  readonly is: Item
}

/** The register when some items have become others. */
export function changeRegister(register: Register, changes: readonly ItemChange[]): Register {
  if (changes.length === 0) return register
  const scopes = new Map(register.scopes)
  for (const {was, is} of changes) {
    const here = scopes.get(is.scope)
    if (!here?.census) continue
    const census = emptyCensus()
    addCensus(census, here.census)
    count(census, was, -1)
    count(census, is, 1)
    scopes.set(is.scope, {...here, census})
  }
  return {...register, scopes, marks: recountMarks(register.marks, changes)}
}

function isCounted({kind}: Item): boolean {
  return kind === 'concept' || kind === 'task' || kind === 'question'
}

/** Nothing is looked up by its name: this is done for every item. */
function count(census: MutableCensus, item: Item, number: 1 | -1): void {
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
