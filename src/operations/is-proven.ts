import type {AmendedFrom} from '../curriculum/amended-from.ts'
import type {Curriculum, Item, List, Table} from '../curriculum/model.ts'
import type {Scope} from '../curriculum/scope.ts'
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
 * Whether a look at each thing and at what stands in its place is enough to tell that everything is as declared: they have
 * the same names. Where that is not so, or something comes or goes, it takes the snapshots to tell. Where it is known what
 * the one was made of the other from, that is all that has to be looked at.
 */
export function isProven({before, after, declared, origin}: Verification): boolean {
  const {arrivals = [], departures = [], goneScopes = [], newScope, renamedScope} = declared
  const comeAndGo = arrivals.length + departures.length + goneScopes.length
  if (comeAndGo > 0 || newScope !== undefined || renamedScope !== undefined) return false
  const waiting = new Map(expectedFields(declared.expectations))
  const whole = [...waiting.keys()].filter(subject => /^(?:list|table) /.test(subject))
  const isMeant = (name = ''): boolean => whole.some(subject => subject.startsWith(name))
  const pairs = origin ? pairsIn(origin) : allPairs(before, after)
  const isSame =
    pairs &&
    areAsDeclared<Item>(pairs.items, waiting, {
      nameOf: itemName,
      subjectOf: item => itemSubject(before, item),
      isSame: isSameItem,
      factsOf: itemFacts,
    }) &&
    areAsDeclared<Scope>(pairs.scopes, waiting, {
      nameOf: scopeSubject,
      subjectOf: scope => numberedScopeSubject(before, scope),
      isSame: () => false,
      factsOf: scopeFacts,
    }) &&
    areAsDeclared<List>(pairs.lists, waiting, {
      nameOf: listName,
      subjectOf: list => (isMeant(listName(list)) ? listSubject(before, list) : ''),
      isSame: (one, other) => listName(one) === listName(other) && isSameList(one, other),
      factsOf: listFacts,
    }) &&
    areAsDeclared<Table>(pairs.tables, waiting, {
      nameOf: tableName,
      subjectOf: table => (isMeant(tableName(table)) ? tableSubject(before, table) : ''),
      isSame: (one, other) => tableName(one) === tableName(other) && isSameTable(one, other),
      factsOf: tableFacts,
    })
  return isSame === true && waiting.size === 0
}

/** What stands in the same places. */
interface Pairs {
  readonly items: Iterable<Pair<Item>>
  readonly scopes: Iterable<Pair<Scope>>
  readonly lists: Iterable<Pair<List>>
  readonly tables: Iterable<Pair<Table>>
}

interface Pair<Thing> {
  readonly was: Thing
  readonly is: Thing
}

function pairsIn({items, tables, scopes}: AmendedFrom): Pairs {
  return {items: items.values(), scopes: scopes.values(), lists: [], tables: tables.values()}
}

/** `undefined` where there are more of something, or fewer. */
function allPairs(before: Curriculum, after: Curriculum): Pairs | undefined {
  const [items, scopes] = [pairUp(before.items, after.items), pairUp(before.scopes, after.scopes)]
  const [lists, tables] = [pairUp(before.lists, after.lists), pairUp(before.tables, after.tables)]
  return items && scopes && lists && tables && {items, scopes, lists, tables}
}

function pairUp<Thing>(olds: readonly Thing[], nows: readonly Thing[]): readonly Pair<Thing>[] | undefined {
  if (olds.length !== nows.length) return undefined
  return olds.flatMap((was, index) => {
    const is = nows[index]
    return is === undefined ? [] : [{was, is}]
  })
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
function areAsDeclared<Thing>(
  pairs: Iterable<Pair<Thing>>,
  waiting: Map<string, ExpectedFields>,
  telling: Telling<Thing>,
): boolean {
  for (const {was, is} of pairs) {
    if (!telling.isSame(was, is) && !isAsDeclared(was, is, {...telling, waiting})) return false
  }
  return true
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
