import {scopeCandidate} from '../curriculum/candidates.ts'
import type {Curriculum, List, Table} from '../curriculum/model.ts'
import type {Scope} from '../curriculum/scope.ts'
import {isWithin} from '../curriculum/scope-path.ts'
import {TrackerError} from '../errors/tracker-error.ts'

/** The one table of a kind in a place. Throws `wrong-kind` when there is none, `scope-ambiguous` when there are several. */
export function requireTable(curriculum: Curriculum, scope: Scope, kind: Table['kind']): Table {
  const tables = curriculum.tables.filter(table => table.kind === kind && isWithin(table.scope, scope))
  const what = `table of ${kindNames[kind]}`
  return requireOne(tables, scope, {what, scopeOf: table => table.scope, scopes: curriculum.scopes})
}

const kindNames: Readonly<Record<Table['kind'], string>> = {
  status: 'concepts',
  rating: 'skills',
  log: 'entries',
  reference: 'anything that can be done',
}

export function requireList(curriculum: Curriculum, scope: Scope, kind: List['kind']): List {
  const lists = curriculum.lists.filter(list => list.kind === kind && isWithin(list.scope, scope))
  const own = lists.filter(list => list.scope === scope)
  const what = kind === 'task' ? 'checklist' : 'list to fill'
  const named = {what, scopeOf: (list: List) => list.scope, scopes: curriculum.scopes}
  return requireOne(own.length > 0 ? own.slice(-1) : lists, scope, named)
}

interface Naming<Thing> {
  readonly scopes: readonly Scope[]
  readonly what: string
  readonly scopeOf: (thing: Thing) => Scope
}

function requireOne<Thing>(
  things: readonly Thing[],
  scope: Scope,
  {what, scopeOf, scopes}: Naming<Thing>,
): Thing {
  const [first, ...others] = things
  if (first === undefined) {
    throw new TrackerError('wrong-kind', `there is no ${what} in ${tellPlace(scope)}`, {
      hint: elsewhere(scope),
    })
  }
  if (others.length === 0) return first
  throw new TrackerError('scope-ambiguous', `${tellPlace(scope)} has more than one ${what}`, {
    candidates: things.slice(0, 10).map(thing => scopeCandidate(scopeOf(thing), scopes)),
    hint: 'name one of these with --in',
  })
}

/** A place as messages call it. */
export function tellPlace({title}: Scope): string {
  return title === '' ? 'this file' : `"${title}"`
}

/** What to try where a place lacks something. */
export function elsewhere({kind}: Scope): string {
  return kind === 'document'
    ? 'write one in your editor first, or see: tracker init --help'
    : 'name another place with --in'
}
