import {differingField, type ExpectedFields, expectedFields} from './differing-field.ts'
import {itemSubject, listSubject, numberedScopeSubject, tableSubject} from './find-subject.ts'
import type {Verification} from './find-surprise.ts'
import {
  type Facts,
  isSameItem,
  isSameList,
  isSameTable,
  itemFacts,
  listFacts,
  scopeFacts,
  tableFacts,
} from './snapshot.ts'
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
 * Whether a look at each thing and at what stands in its place is enough to tell that everything is as declared: they have
 * the same names. Where that is not so, or something comes or goes, it takes the snapshots to tell.
 */
export function isProven({before, after, declared, touched}: Verification): boolean {
  const {arrivals = [], departures = [], goneScopes = [], newScope, renamedScope} = declared
  const comeAndGo = arrivals.length + departures.length + goneScopes.length
  if (comeAndGo > 0 || newScope !== undefined || renamedScope !== undefined) return false
  const waiting = new Map(expectedFields(declared.expectations))
  const whole = [...waiting.keys()].filter(subject => /^(?:list|table) /.test(subject))
  const isMeant = (name = ''): boolean => whole.some(subject => subject.startsWith(name))
  const compare = comparer(touched, waiting)
  const isSame =
    compare(before.items, after.items, {
      nameOf: itemName,
      subjectOf: item => itemSubject(before, item),
      isSame: isSameItem,
      factsOf: itemFacts,
    }) &&
    compare(before.scopes, after.scopes, {
      nameOf: scopeSubject,
      subjectOf: scope => numberedScopeSubject(before, scope),
      isSame: () => false,
      factsOf: scopeFacts,
    }) &&
    compare(before.lists, after.lists, {
      nameOf: listName,
      subjectOf: list => (isMeant(listName(list)) ? listSubject(before, list) : ''),
      isSame: (one, other) => listName(one) === listName(other) && isSameList(one, other),
      factsOf: listFacts,
    }) &&
    compare(before.tables, after.tables, {
      nameOf: tableName,
      subjectOf: table => (isMeant(tableName(table)) ? tableSubject(before, table) : ''),
      isSame: (one, other) => tableName(one) === tableName(other) && isSameTable(one, other),
      factsOf: tableFacts,
    })
  return isSame && waiting.size === 0
}

interface Telling<Thing> {
  /** As yet without a number that tells it from others; `undefined` for what the snapshot does not tell by itself. */
  readonly nameOf: (thing: Thing) => string | undefined
  /** Its name in the snapshot; any other where nothing was declared of it. */
  readonly subjectOf: (thing: Thing) => string
  /** Whether name and facts are certainly the same; most are, and so nothing is made up for them. */
  readonly isSame: (one: Thing, other: Thing) => boolean
  readonly factsOf: (thing: Thing) => Facts
}

/** What was declared of a thing is no longer waited for once it has been compared. */
function comparer(touched: Touched | undefined, waiting: Map<string, ExpectedFields>) {
  return <Thing extends object>(
    before: readonly Thing[],
    after: readonly Thing[],
    telling: Telling<Thing>,
  ): boolean => {
    if (before.length !== after.length) return false
    for (const [index, old] of before.entries()) {
      const now = after[index]
      const isTouched = touched?.before.has(old) ?? true
      if (!now || isTouched !== (touched?.after.has(now) ?? true)) return false
      if (isTouched && !telling.isSame(old, now) && !isAsDeclared(old, now, {...telling, waiting}))
        return false
    }
    return true
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
