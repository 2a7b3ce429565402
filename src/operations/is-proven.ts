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
  const isKnown = (thing: object): boolean =>
    isItem(thing) || isScope(thing) || isList(thing) || isTable(thing)
  if (touched && ![...touched.before, ...touched.after].every(isKnown)) return false
  const comeAndGo = arrivals.length + departures.length + goneScopes.length
  if (comeAndGo > 0 || newScope !== undefined || renamedScope !== undefined) return false
  const waiting = new Map(expectedFields(declared.expectations))
  const whole = [...waiting.keys()].filter(subject => /^(?:list|table) /.test(subject))
  const isMeant = (name = ''): boolean => whole.some(subject => subject.startsWith(name))
  const compare = comparer({before, after, touched}, waiting)
  const isSame =
    compare<Item>(each => each.items, {
      isOne: isItem,
      nameOf: itemName,
      subjectOf: item => itemSubject(before, item),
      isSame: isSameItem,
      factsOf: itemFacts,
    }) &&
    compare<Scope>(each => each.scopes, {
      isOne: isScope,
      nameOf: scopeSubject,
      subjectOf: scope => numberedScopeSubject(before, scope),
      isSame: () => false,
      factsOf: scopeFacts,
    }) &&
    compare<List>(each => each.lists, {
      isOne: isList,
      nameOf: listName,
      subjectOf: list => (isMeant(listName(list)) ? listSubject(before, list) : ''),
      isSame: (one, other) => listName(one) === listName(other) && isSameList(one, other),
      factsOf: listFacts,
    }) &&
    compare<Table>(each => each.tables, {
      isOne: isTable,
      nameOf: tableName,
      subjectOf: table => (isMeant(tableName(table)) ? tableSubject(before, table) : ''),
      isSame: (one, other) => tableName(one) === tableName(other) && isSameTable(one, other),
      factsOf: tableFacts,
    })
  return isSame && waiting.size === 0
}

function isItem(thing: object): boolean {
  return 'titleSpan' in thing
}

function isScope(thing: object): boolean {
  return 'heading' in thing
}

function isList(thing: object): boolean {
  return 'entries' in thing
}

function isTable(thing: object): boolean {
  return 'columns' in thing
}

interface Telling<Thing> {
  readonly isOne: (thing: object) => boolean
  /** As yet without a number that tells it from others; `undefined` for what the snapshot does not tell by itself. */
  readonly nameOf: (thing: Thing) => string | undefined
  /** Its name in the snapshot; any other where nothing was declared of it. */
  readonly subjectOf: (thing: Thing) => string
  /** Whether name and facts are certainly the same; most are, and so nothing is made up for them. */
  readonly isSame: (one: Thing, other: Thing) => boolean
  readonly factsOf: (thing: Thing) => Facts
}

/** What was declared of a thing is no longer waited for once it has been compared. */
function comparer(
  {before, after, touched}: Pick<Verification, 'before' | 'after'> & {readonly touched: Touched | undefined},
  waiting: Map<string, ExpectedFields>,
) {
  return <Thing extends object>(
    thingsOf: (curriculum: Curriculum) => readonly Thing[],
    telling: Telling<Thing>,
  ): boolean => {
    // Of a large model that is known, even what there is is found out only when it is asked for.
    if (touched && ![...touched.before, ...touched.after].some(telling.isOne)) return true
    const [olds, nows] = [thingsOf(before), thingsOf(after)]
    const places = touched ? placesOf(olds, touched.before, telling.isOne) : olds.keys()
    const isElsewhere = touched && `${places}` !== `${placesOf(nows, touched.after, telling.isOne)}`
    if (olds.length !== nows.length || isElsewhere) return false
    for (const place of places) {
      const [old, now] = [olds[place], nows[place]]
      if (!old || !now) return false
      if (!telling.isSame(old, now) && !isAsDeclared(old, now, {...telling, waiting})) return false
    }
    return true
  }
}

/** In order; -1 of a thing that is not there. */
function placesOf<Thing extends object>(
  things: readonly Thing[],
  touched: ReadonlySet<object>,
  isOne: (thing: object) => boolean,
): readonly number[] {
  const places = [...touched].filter(isOne).map(thing => things.indexOf(thing as Thing))
  return places.toSorted((a, b) => a - b)
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
