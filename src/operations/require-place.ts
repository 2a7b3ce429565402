import type {Curriculum, List, Scope, Table} from '../curriculum/model.ts'
import {isWithin} from '../curriculum/scope-path.ts'
import {TrackerError} from '../errors/tracker-error.ts'

/** The one table of a kind in a place. Throws `wrong-kind` when there is none, `scope-ambiguous` when there are several. */
export function requireTable(curriculum: Curriculum, scope: Scope, kind: Table['kind']): Table {
  const tables = curriculum.tables.filter(table => table.kind === kind && isWithin(table.scope, scope))
  return requireOne(tables, scope, {what: `table of ${kindNames[kind]}`, scopeOf: table => table.scope})
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
  return requireOne(own.length > 0 ? own.slice(-1) : lists, scope, {what, scopeOf: list => list.scope})
}

interface Naming<Thing> {
  readonly what: string
  readonly scopeOf: (thing: Thing) => Scope
}

function requireOne<Thing>(things: readonly Thing[], scope: Scope, {what, scopeOf}: Naming<Thing>): Thing {
  const [first, ...others] = things
  if (first === undefined) {
    throw new TrackerError('wrong-kind', `there is no ${what} in "${scope.title}"`, {
      hint: 'name another place with --in',
    })
  }
  if (others.length === 0) return first
  throw new TrackerError('scope-ambiguous', `"${scope.title}" has more than one ${what}`, {
    candidates: things.slice(0, 10).map(thing => {
      const place = scopeOf(thing)
      return {id: place.slug, title: place.title, place: place.parent?.title ?? '', line: place.line}
    }),
    hint: 'name one of these with --in',
  })
}
