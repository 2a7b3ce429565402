import {TrackerError} from '../errors/tracker-error.ts'
import {indexNames, type Names} from './index-names.ts'
import type {Curriculum, Table} from './model.ts'
import type {Scope} from './scope.ts'
import {scopeNames} from './scope-names.ts'
import {describeScope, isWithin} from './scope-path.ts'
import {shelvesOf} from './shelves.ts'
import {suggest} from './suggest.ts'
import {surveyItems} from './survey-items.ts'

/**
 * The one log table that a text names: by its counter (`Mock Interviews Completed`), by what heads its first named
 * column (`Interview #`), or by the section or unit it stands in.
 *
 * Throws `scope-not-found` with the nearest tables, or all when none is near; `scope-ambiguous` with all that are meant.
 */
export function findTable(curriculum: Curriculum, text: string, inside?: Scope): Table {
  const matches = matchTables(curriculum, text, inside)
  const [table, ...others] = matches
  if (table && others.length === 0) return table
  if (table) {
    throw new TrackerError('scope-ambiguous', `"${text}" names ${matches.length} log tables`, {
      candidates: matches.map(each => tableCandidate(curriculum, each)),
      hint: 'name one by its section, or narrow with --in',
    })
  }
  const tables = logTables(curriculum, inside)
  const near = nearTables(curriculum, text, tables)
  const shown = near.length > 0 ? near : tables
  throw new TrackerError('scope-not-found', `no log table is called "${text}"`, {
    candidates: shown.map(each => tableCandidate(curriculum, each)),
    hint: shown.length > 0 ? 'use one of these names' : 'this document has no log tables',
  })
}

/** Whether a text that names no log table is almost the name of one. */
export function isNearTable(curriculum: Curriculum, text: string, inside?: Scope): boolean {
  return nearTables(curriculum, text, logTables(curriculum, inside)).length > 0
}

function nearTables(curriculum: Curriculum, text: string, tables: readonly Table[]): readonly Table[] {
  return suggest(text, tables, each => tableNames(curriculum, each).titles)
}

/** All log tables in the best tier; none when nothing is called so. */
export function matchTables(curriculum: Curriculum, text: string, inside?: Scope): readonly Table[] {
  const tables = logTables(curriculum, inside)
  return indexNames(tables, table => tableNames(curriculum, table))(text)?.things ?? []
}

/** What to call a table in a message or an address: its counter, else its place. */
export function tableTitle(curriculum: Curriculum, table: Table): string {
  return tableNames(curriculum, table).titles[0] ?? ''
}

/** The shortest sure way to type a table's name: `interview`, `article`; else its section. */
export function tableWord(curriculum: Curriculum, table: Table): string {
  const names = [...tableNames(curriculum, table).titles, table.scope.title]
  const words = names.map(longestWord).flatMap(word => [word.replace(/s$/, ''), word])
  return [...words, ...names].find(name => isSure(curriculum, table, name)) ?? table.scope.slug
}

function longestWord(title: string): string {
  const words = title.toLowerCase().match(/\p{L}[\p{L}\p{M}]{3,}/gu) ?? []
  return words.toSorted((a, b) => b.length - a.length)[0] ?? ''
}

function isSure(curriculum: Curriculum, table: Table, name: string): boolean {
  const [first, second] = name === '' ? [] : matchTables(curriculum, name)
  return first === table && second === undefined
}

function logTables(curriculum: Curriculum, inside: Scope | undefined): readonly Table[] {
  const {tables, register} = shelvesOf(curriculum)
  const logs = register().logs.map(tables.at)
  return inside ? logs.filter(table => isWithin(table.scope, inside)) : logs
}

function tableNames(curriculum: Curriculum, table: Table): Names {
  const counters = surveyItems(curriculum)
    .fields.filter(({counts}) => counts === table)
    .map(({title}) => title)
  const header = table.columns.find(({role}) => role === 'number' || role === 'name')?.header
  const places = placesOf(table.scope).map(scopeNames)
  return {
    titles: [...counters, ...(header ? [header] : []), ...places.flatMap(({titles}) => titles)],
    addresses: places.flatMap(({addresses}) => addresses),
  }
}

/** The scopes around a table that say what it logs: its own, and those up to its unit, never a part or the document. */
function placesOf(scope: Scope): readonly Scope[] {
  const {kind, parent} = scope
  const isOutermost =
    kind !== 'section' || parent === null || parent.kind === 'document' || parent.kind === 'part'
  return isOutermost ? [scope] : [scope, ...placesOf(parent)]
}

function tableCandidate(curriculum: Curriculum, table: Table) {
  return {
    id: tableWord(curriculum, table),
    title: tableTitle(curriculum, table),
    place: describeScope(table.scope),
    line: curriculum.lines.lineAt(table.span.start),
  }
}
