import type {Curriculum} from '../curriculum/model.ts'
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
}

/** Something that differs without being declared, or is declared and does not differ so. */
export interface Surprise {
  /** As the snapshot names it. */
  readonly subject: string
  /** `would be gone`: to be put behind the name of the subject. */
  readonly what: string
}

/** The first surprise in the text read again; `undefined` when all is as it should. */
export function findSurprise({before, after, declared}: Verification): Surprise | undefined {
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

type ExpectedFields = ReadonlyMap<string, FieldContent | undefined>

function expectedFields(expectations: Operation['expectations']): ReadonlyMap<string, ExpectedFields> {
  const expected = new Map<string, Map<string, FieldContent | undefined>>()
  for (const {subject, field, after} of expectations) {
    const fields = expected.get(subject) ?? new Map<string, FieldContent | undefined>()
    expected.set(subject, fields.set(field, after))
  }
  return expected
}

/** The first field that surprises: one that was declared must be as declared, any other as it was. */
function differingField(
  before: Facts,
  after: Facts,
  expected: ExpectedFields = new Map(),
): string | undefined {
  for (const field in before) {
    if (!expected.has(field) && before[field] !== after[field]) return field
  }
  for (const field in after) {
    if (!expected.has(field) && !(field in before)) return field
  }
  for (const [field, content] of expected) if (!isAsDeclared(after[field], content)) return field
  return undefined
}

/** A text that is a number reads as one: `45 minutes`. */
function isAsDeclared(content: FieldContent | undefined, declared: FieldContent | undefined): boolean {
  const isNumber = typeof content === 'number' && typeof declared === 'string'
  return content === declared || (isNumber && Number.parseFloat(declared) === content)
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
