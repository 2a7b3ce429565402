import {differingField, type ExpectedFields, expectedFields} from './differing-field.ts'
import {itemSubject, listSubject, numberedScopeSubject, tableSubject} from './find-subject.ts'
import type {Verification} from './find-surprise.ts'
import {type Facts, itemFacts, listFacts, scopeFacts, tableFacts} from './snapshot.ts'
import {itemName, listName, scopeSubject, tableName} from './subjects.ts'

/**
 * The items, scopes, lists and tables of two curricula that may differ. All others are the same in both, and as many and in
 * the same order: certain by how the one was made of the other.
 */
export interface Touched {
  readonly before: ReadonlySet<object>
  readonly after: ReadonlySet<object>
}

/**
 * Whether what was touched is enough to tell that everything is as declared: it has the same names in the same places.
 * Where that is not so, or something comes or goes, all has to be looked at.
 */
export function isProven({
  before,
  after,
  declared,
  touched,
}: Verification & {readonly touched: Touched}): boolean {
  const {arrivals = [], departures = [], goneScopes = []} = declared
  const comeAndGo = arrivals.length + departures.length + goneScopes.length
  if ((comeAndGo > 0 || declared.newScope) ?? declared.renamedScope) return false
  const waiting = new Map(expectedFields(declared.expectations))
  const whole = [...waiting.keys()].filter(subject => /^(?:list|table) /.test(subject))
  const isMeant = (name = ''): boolean => whole.some(subject => subject.startsWith(name))
  const compare = comparer(touched, waiting)
  const isSame =
    compare(before.items, after.items, {
      nameOf: itemName,
      subjectOf: item => itemSubject(before, item),
      factsOf: itemFacts,
    }) &&
    compare(before.scopes, after.scopes, {
      nameOf: scopeSubject,
      subjectOf: scope => numberedScopeSubject(before, scope),
      factsOf: scopeFacts,
    }) &&
    compare(before.lists, after.lists, {
      nameOf: listName,
      subjectOf: list => (isMeant(listName(list)) ? listSubject(before, list) : ''),
      factsOf: listFacts,
    }) &&
    compare(before.tables, after.tables, {
      nameOf: tableName,
      subjectOf: table => (isMeant(tableName(table)) ? tableSubject(before, table) : ''),
      factsOf: tableFacts,
    })
  return isSame && waiting.size === 0
}

interface Telling<Thing> {
  /** As yet without a number that tells it from others; `undefined` for what the snapshot does not tell by itself. */
  readonly nameOf: (thing: Thing) => string | undefined
  /** Its name in the snapshot; any other where nothing was declared of it. */
  readonly subjectOf: (thing: Thing) => string
  readonly factsOf: (thing: Thing) => Facts
}

/** What was declared of a thing is no longer waited for once it has been compared. */
function comparer(touched: Touched, waiting: Map<string, ExpectedFields>) {
  return <Thing extends object>(
    before: readonly Thing[],
    after: readonly Thing[],
    telling: Telling<Thing>,
  ): boolean => {
    if (before.length !== after.length) return false
    return before.every((old, index) => {
      const now = after[index]
      const isTouched = touched.before.has(old)
      if (!now || isTouched !== touched.after.has(now)) return false
      return !isTouched || isAsDeclared(old, now, {...telling, waiting})
    })
  }
}

function isAsDeclared<Thing>(
  old: Thing,
  now: Thing,
  {nameOf, subjectOf, factsOf, waiting}: Telling<Thing> & {readonly waiting: Map<string, ExpectedFields>},
): boolean {
  const name = nameOf(old)
  if (name !== nameOf(now)) return false
  if (name === undefined) return true
  const subject = waiting.size > 0 ? subjectOf(old) : ''
  const expected = waiting.get(subject)
  waiting.delete(subject)
  return differingField(factsOf(old), factsOf(now), expected) === undefined
}
