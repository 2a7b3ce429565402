import type {AmendedFrom} from '../curriculum/amended-from.ts'
import type {Curriculum} from '../curriculum/model.ts'
import {differingField, expectedFields} from './differing-field.ts'
import {isProven} from './is-proven.ts'
import type {FieldContent, Operation} from './operation.ts'
import {type Facts, type Snapshot, takeSnapshot} from './snapshot.ts'

export interface Verification {
  readonly before: Curriculum
  readonly after: Curriculum
  /** All that was declared, the derived values included. */
  readonly declared: Pick<
    Operation,
    | 'expectations'
    | 'arrivals'
    | 'departures'
    | 'newScope'
    | 'goneScopes'
    | 'renamedScope'
    | 'writesText'
    | 'restructures'
  >
  /** What `after` was made of `before` from, where it was: all that may differ. */
  readonly origin?: AmendedFrom | undefined
}

/** Something that differs without being declared, or is declared and does not differ so. */
export interface Surprise {
  /** As the snapshot names it. */
  readonly subject: string
  /** `would be gone`: to be put behind the name of the subject. */
  readonly what: string
}

/** The first surprise in the text read again; `undefined` when all is as it should. */
export function findSurprise(verification: Verification): Surprise | undefined {
  return isProven(verification) ? undefined : compareSnapshots(verification)
}

/** The same by what both say as a whole, subject by subject: it takes longer. */
export function compareSnapshots({before, after, declared}: Verification): Surprise | undefined {
  const old = renameIn(takeSnapshot(before), declared.renamedScope)
  const now = takeSnapshot(after)
  const expected = expectedFields(declared.expectations)
  const departures = new Set(declared.departures)
  for (const [subject, facts] of old) {
    const later = now.get(subject)
    if (!later) {
      const isGone = declared.goneScopes?.some(scope => belongsTo(subject, scope))
      if (departures.delete(subject) || isGone) continue
      return {subject, what: 'would be gone'}
    }
    const field = differingField(facts, later, expected.get(subject))
    if (field !== undefined) return {subject, what: `would have another ${field}`}
  }
  const [remaining] = departures
  if (remaining !== undefined) return {subject: remaining, what: 'would not be gone'}
  const unknown = [...expected.keys()].find(subject => !old.has(subject))
  if (unknown !== undefined) return {subject: unknown, what: 'would not be there'}
  const arrived = [...now].filter(([subject]) => !old.has(subject))
  return unexpectedArrival(arrived, declared)
}

/** Whether a subject is the scope itself, or something in it. */
function belongsTo(subject: string, scope: string | undefined): boolean {
  if (scope === undefined) return false
  const bare = subject.replace(listOrTable, '')
  return bare.startsWith(scope) && insideScope.test(bare.slice(scope.length))
}

const listOrTable = /^(?:list|table) /
const insideScope = /^(?:$|\0\d+$| (?:›|concept|task|question|field|entry|rating|slot) )/

/** The same facts under another name of a scope. */
function renameIn(snapshot: Snapshot, renamed: Operation['renamedScope']): Snapshot {
  if (!renamed) return snapshot
  const {from, to} = renamed
  const rename = (subject: string): string =>
    belongsTo(subject, from)
      ? (listOrTable.exec(subject)?.[0] ?? '') + to + subject.replace(listOrTable, '').slice(from.length)
      : subject
  const renameFact = ([field, content]: [string, FieldContent]): [string, FieldContent] => [
    field,
    typeof content === 'string' && (field === 'scope' || field === 'parent') ? rename(content) : content,
  ]
  return new Map(
    [...snapshot].map(([subject, facts]) => [
      rename(subject),
      Object.fromEntries(Object.entries(facts).map(renameFact)),
    ]),
  )
}

/**
 * Every new subject must be one that was announced, and every announced one must have come; a scope that was announced
 * may hold more.
 */
function unexpectedArrival(
  arrived: readonly (readonly [string, Facts])[],
  {arrivals = [], newScope}: Pick<Operation, 'arrivals' | 'newScope'>,
): Surprise | undefined {
  const waiting = [...arrivals]
  for (const [subject, facts] of arrived) {
    const index = waiting.findIndex(wanted =>
      Object.entries(wanted).every(([field, content]) => facts[field] === content),
    )
    if (index >= 0) waiting.splice(index, 1)
    else if (!belongsTo(subject, newScope)) return {subject, what: 'would appear'}
  }
  const [missing] = waiting
  return missing && {subject: Object.values(missing).join(' '), what: 'would not appear'}
}
