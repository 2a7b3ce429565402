import type {Day} from '../calendar/day.ts'
import type {Curriculum} from '../curriculum/model.ts'
import {ruleIds, rules} from '../curriculum/problems/rules.ts'
import {applyEdits} from '../edit/apply-edits.ts'
import {InternalError} from '../errors/internal-error.ts'
import {blankHeadings} from './blank/blank-headings.ts'
import {blankLists} from './blank/blank-lists.ts'
import {blankTables} from './blank/blank-tables.ts'
import {blankTasks} from './blank/blank-tasks.ts'
import {blankValues} from './blank/blank-values.ts'
import {type ValueOwners, valueOwners} from './blank/value-owners.ts'
import {deriveValues} from './derive-values.ts'
import {fixProblems} from './fix-problems.ts'
import {printWrites} from './print-writes.ts'

export interface BlankRequest {
  /** Markdown of one line; `null` keeps the document's own. */
  readonly title: string | null
  readonly started: Day
  readonly read: (text: string) => Curriculum
}

export interface BlankDocument {
  readonly text: string
  /** Labels whose values were left, because nothing tells that a learner wrote them. */
  readonly kept: readonly string[]
}

/**
 * A filled tracker as it was before anybody filled it in: nothing done, nothing dated, nothing noted. What is to be
 * learned stays, and so does prose. What is certainly wrong with the document is put right on the way.
 */
export function blankDocument(filled: Curriculum, request: BlankRequest): BlankDocument {
  const sound = putRight(filled, request)
  const owners = valueOwners(sound, request.started)
  const edits = blankEdits(sound, owners, request)
  const blank = settleDoubtful(putRight(request.read(applyEdits(sound.text, edits)), request), request)
  requireSamePlan(sound, blank)
  return {text: blank.text, kept: owners.kept}
}

function blankEdits(curriculum: Curriculum, owners: ValueOwners, request: BlankRequest) {
  return [
    ...blankHeadings(curriculum, request.title),
    ...blankTables(curriculum),
    ...blankTasks(curriculum),
    ...blankValues(curriculum, owners, request.started),
    ...blankLists(curriculum, owners),
  ]
}

/** One repair can bring out another; more rounds than this are none of a document that people write. */
const mostRounds = 8

const certain = new Set(
  ruleIds.filter(rule => rules[rule].repair === 'any' || rules[rule].repair === 'named'),
)

function putRight(curriculum: Curriculum, {read}: BlankRequest): Curriculum {
  let current = curriculum
  for (let round = 0; round < mostRounds; round++) {
    const {edits} = fixProblems(current, {rules: certain, read})
    if (edits.length === 0) return current
    current = read(applyEdits(current.text, edits))
  }
  return current
}

/** What a heading or a line says of progress is set even where it is told in a way of its own: nothing is done. */
function settleDoubtful(curriculum: Curriculum, {read}: BlankRequest): Curriculum {
  const wrong = deriveValues(curriculum).values.filter(({agrees}) => !agrees)
  if (wrong.length === 0) return curriculum
  const writes = wrong.map(value => value.write(value.computed))
  return read(applyEdits(curriculum.text, printWrites(curriculum.text, writes)))
}

/** The last guard: all that is to be learned is still there, and none of it is begun. */
function requireSamePlan(before: Curriculum, after: Curriculum): void {
  const [old, now] = [plan(before), plan(after)]
  const lost = old.find((name, index) => now[index] !== name) ?? now[old.length]
  if (lost === undefined) return
  throw new InternalError(`the blank tracker would not have the same plan: ${lost}; nothing was written`)
}

function plan({items, units}: Curriculum): readonly string[] {
  const tracked = items.filter(item => ['concept', 'task', 'question', 'rating'].includes(item.kind))
  return [...units.map(unit => `unit ${unit.id}`), ...tracked.map(item => `${item.kind} ${item.title}`)]
}
