import type {Day} from '../calendar/day.ts'
import type {Curriculum} from '../curriculum/model.ts'
import {applyEdits} from '../edit/apply-edits.ts'
import type {Edit} from '../edit/edit.ts'
import {type Derivation, deriveValues} from './derive-values.ts'
import {expectationOf, type Follower, findFollowers, refreshedOf, stillAgrees} from './find-followers.ts'
import {foresee} from './foresee.ts'
import type {Operation} from './operation.ts'
import type {VerifiedOutcome} from './outcome.ts'
import {printWrites} from './print-writes.ts'
import {verify} from './verify.ts'
import {verifyRepair} from './verify-repair.ts'

export interface CarryOutOptions {
  readonly today: Day
  /** Whether derived values that agreed are kept true. */
  readonly refresh: boolean
  /** Reads the edited text again. */
  readonly read: (text: string) => Curriculum
}

/**
 * Works a change out to its end: the verb's own edits, the derived values that have to follow, and the proof that the
 * result differs from the original in exactly that. Nothing is saved here.
 */
export function carryOut(
  curriculum: Curriculum,
  operate: (curriculum: Curriculum) => Operation,
  options: CarryOutOptions,
): VerifiedOutcome {
  const operation = operate(curriculum)
  const before = deriveValues(curriculum)
  if (operation.edits.length === 0) return unchanged(curriculum, before, operation)
  const work = {curriculum, operation, before, options}
  const result = foreseenResult(work) ?? readResult(work)
  verifyResult(work, result)
  const {after, derivation, followers, edits} = result
  return {
    curriculum: after,
    before: curriculum.text,
    after: after.text,
    edits,
    changes: operation.changes,
    refreshed: followers.map(refreshedOf),
    completion: {before: before.progress.completion.percent, after: derivation.progress.completion.percent},
    warnings: operation.warnings,
  }
}

interface Work {
  readonly curriculum: Curriculum
  readonly operation: Operation
  readonly before: Derivation
  readonly options: CarryOutOptions
}

interface Result {
  readonly after: Curriculum
  readonly derivation: Derivation
  readonly followers: readonly Follower[]
  readonly edits: readonly Edit[]
}

/** Reads what the operation makes of the text, then, where something has to follow from that, the whole result. */
function readResult(work: Work): Result {
  const {curriculum, operation, before, options} = work
  const {today, refresh, read} = options
  const first = read(applyEdits(curriculum.text, operation.edits))
  const derivation = deriveValues(first)
  const keepsTrue = refresh && !operation.repair
  const followers = keepsTrue ? findFollowers({curriculum, before, after: derivation, today}, operation) : []
  const edits = editsOf(work, followers)
  const after = followers.length === 0 ? first : read(applyEdits(curriculum.text, edits))
  return {after, derivation, followers, edits}
}

/**
 * The same with one reading, where what has to follow can be foreseen, and reading the result shows that nothing else
 * does. `undefined` where not.
 */
function foreseenResult(work: Work): Result | undefined {
  const {curriculum, operation, before, options} = work
  const {today, refresh, read} = options
  const foreseen = refresh ? foresee(curriculum, operation) : undefined
  if (!foreseen) return undefined
  const later = {curriculum, before, after: deriveValues(foreseen), today}
  const followers = findFollowers(later, operation)
  const edits = editsOf(work, followers)
  const after = read(applyEdits(curriculum.text, edits))
  const derivation = deriveValues(after)
  return stillAgrees(before, derivation, operation) ? {after, derivation, followers, edits} : undefined
}

function editsOf({curriculum, operation}: Work, followers: readonly Follower[]): readonly Edit[] {
  const writes = followers.map(({write}) => write)
  return [...operation.edits, ...printWrites(curriculum.text, writes)]
}

function verifyResult({curriculum: before, operation}: Work, {after, followers, edits}: Result): void {
  const {repair} = operation
  if (repair) verifyRepair({before, after, edits, repair})
  else {
    const expectations = [...operation.expectations, ...followers.map(expectationOf)]
    verify({before, after, declared: {...operation, expectations}})
  }
}

function unchanged(curriculum: Curriculum, {progress}: Derivation, operation: Operation): VerifiedOutcome {
  const {percent} = progress.completion
  return {
    curriculum,
    before: curriculum.text,
    after: curriculum.text,
    edits: [],
    changes: [],
    refreshed: [],
    completion: {before: percent, after: percent},
    warnings: operation.warnings,
  }
}
