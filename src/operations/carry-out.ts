import type {Day} from '../calendar/day.ts'
import type {Curriculum} from '../curriculum/model.ts'
import {applyEdits} from '../edit/apply-edits.ts'
import {type Derivation, type DerivedValue, deriveValues, lastUpdatedFields} from './derive-values.ts'
import type {Expectation, FieldContent, Operation} from './operation.ts'
import type {Refreshed, VerifiedOutcome} from './outcome.ts'
import {printWrites} from './print-writes.ts'
import {verify} from './verify.ts'
import {verifyRepair} from './verify-repair.ts'
import type {Write} from './write.ts'

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
  {today, refresh, read}: CarryOutOptions,
): VerifiedOutcome {
  const operation = operate(curriculum)
  const before = deriveValues(curriculum, today)
  if (operation.edits.length === 0) return unchanged(curriculum, before, operation)
  const first = read(applyEdits(curriculum.text, operation.edits))
  const derivation = deriveValues(first, today)
  const keepsTrue = refresh && !operation.repair
  const followers = keepsTrue ? findFollowers({curriculum, before, after: derivation, today}, operation) : []
  const edits = [
    ...operation.edits,
    ...printWrites(
      curriculum.text,
      followers.map(({write}) => write),
    ),
  ]
  const text = applyEdits(curriculum.text, edits)
  const after = followers.length === 0 ? first : read(text)
  const {repair} = operation
  if (repair) verifyRepair({before: curriculum, after, edits, repair})
  else {
    const expectations = [...operation.expectations, ...followers.map(expectationOf)]
    verify({before: curriculum, after, declared: {...operation, expectations}})
  }
  return {
    curriculum: after,
    before: curriculum.text,
    after: text,
    edits,
    changes: operation.changes,
    refreshed: followers.map(refreshedOf),
    completion: {before: before.progress.completion.percent, after: derivation.progress.completion.percent},
    warnings: operation.warnings,
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

interface Follower {
  readonly value: DerivedValue
  readonly write: Write
  readonly after: FieldContent
}

interface Derivations {
  readonly curriculum: Curriculum
  readonly before: Derivation
  readonly after: Derivation
  readonly today: Day
}

/**
 * Values that agreed with the document before, and would not any more; what the verb itself sets is left to it, and
 * what it takes away needs nothing.
 */
function findFollowers(
  {curriculum, before, after, today}: Derivations,
  operation: Operation,
): readonly Follower[] {
  const isSet = ({subject, field}: DerivedValue): boolean =>
    operation.expectations.some(each => each.subject === subject && each.field === field)
  const later = new Map(after.values.map(value => [keyOf(value), value]))
  const followers = before.values.flatMap((value): Follower[] => {
    const now = later.get(keyOf(value))
    return value.agrees && !value.isDoubtful && now && !now.agrees && !isSet(value)
      ? [{value, ...value.follow(now)}]
      : []
  })
  const updated = lastUpdatedFields(curriculum, today).filter(
    value => value.agrees && value.written !== today,
  )
  const gone = new Set(operation.departures)
  const all = [
    ...followers,
    ...updated
      .filter(value => !isSet(value))
      .map(value => ({value, write: value.write(today), after: today})),
  ]
  return all.filter(({value}) => !gone.has(value.subject))
}

/** A unit may have a mark and a count in its heading. */
function keyOf({subject, field}: DerivedValue): string {
  return `${subject} ${field}`
}

function expectationOf({value, after}: Follower): Expectation {
  return {subject: value.subject, field: value.field, after}
}

function refreshedOf({value, after}: Follower): Refreshed {
  return {field: value.label, before: value.written, after, line: value.line}
}
