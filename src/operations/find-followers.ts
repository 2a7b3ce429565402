import type {Day} from '../calendar/day.ts'
import type {Curriculum} from '../curriculum/model.ts'
import {type Derivation, type DerivedValue, lastUpdatedFields} from './derive-values.ts'
import type {Expectation, FieldContent, Operation} from './operation.ts'
import type {Refreshed} from './outcome.ts'
import type {Write} from './write.ts'

/** A derived value that has to follow a change, and how. */
export interface Follower {
  readonly value: DerivedValue
  readonly write: Write
  readonly after: FieldContent
}

/** What follows from a document, and from what a change makes of it. */
export interface Derivations {
  readonly curriculum: Curriculum
  readonly before: Derivation
  readonly after: Derivation
  readonly today: Day
}

/**
 * Values that agreed with the document before, and would not any more; what the verb itself sets is left to it, and
 * what it takes away needs nothing.
 */
export function findFollowers(
  {curriculum, before, after, today}: Derivations,
  operation: Operation,
): readonly Follower[] {
  const later = byKey(after)
  const followers = keptTrue(before, operation).flatMap((value): Follower[] => {
    const now = later.get(keyOf(value))
    return now && !now.agrees ? [{value, ...value.follow(now)}] : []
  })
  const set = setBy(operation)
  const updated = lastUpdatedFields(curriculum, today)
    .filter(value => value.agrees && value.written !== today && !set.has(keyOf(value)))
    .map(value => ({value, write: value.write(today), after: today}))
  const gone = new Set(operation.departures)
  return [...followers, ...updated].filter(({value}) => !gone.has(value.subject))
}

/** Whether what agreed before the change still does after it. */
export function stillAgrees(before: Derivation, after: Derivation, operation: Operation): boolean {
  const later = byKey(after)
  return keptTrue(before, operation).every(value => later.get(keyOf(value))?.agrees === true)
}

export function expectationOf({value, after}: Follower): Expectation {
  return {subject: value.subject, field: value.field, after}
}

export function refreshedOf({value, after}: Follower): Refreshed {
  return {field: value.label, before: value.written, after, line: value.line}
}

function keptTrue({values}: Derivation, operation: Operation): readonly DerivedValue[] {
  const set = setBy(operation)
  return values.filter(value => value.agrees && !value.isDoubtful && !set.has(keyOf(value)))
}

function setBy({expectations}: Operation): ReadonlySet<string> {
  return new Set(expectations.map(keyOf))
}

function byKey({values}: Derivation): ReadonlyMap<string, DerivedValue> {
  return new Map(values.map(value => [keyOf(value), value]))
}

/** A unit may have a mark and a count in its heading. */
function keyOf({subject, field}: Pick<Expectation, 'subject' | 'field'>): string {
  return `${subject} ${field}`
}
