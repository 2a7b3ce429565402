import type {Curriculum, Item, List, Table} from '../curriculum/model.ts'
import type {Scope} from '../curriculum/scope.ts'
import {itemsIn} from '../curriculum/survey-items.ts'
import {
  itemName,
  itemSubjects,
  listName,
  listSubjects,
  numberNames,
  type Subjects,
  scopeSubject,
  tableName,
  tableSubjects,
} from './subjects.ts'

/** The subject of an item in the snapshot of its curriculum, found without naming all the others. */
export function itemSubject(curriculum: Curriculum, item: Item): string {
  return subjectsOf(curriculum, item).get(item) ?? item.key
}

export function numberedScopeSubject(curriculum: Curriculum, scope: Scope): string {
  const subject = scopeSubject(scope)
  const alike = scopesAlike(curriculum, scope)
  return alike.length === 1 ? subject : (numberNames(alike, scopeSubject).get(scope) ?? subject)
}

export function listSubject(curriculum: Curriculum, list: List): string {
  return listSubjects(curriculum).get(list) ?? listName(list) ?? ''
}

export function tableSubject(curriculum: Curriculum, table: Table): string {
  return tableSubjects(curriculum).get(table) ?? tableName(table)
}

/** A subject as a person knows it: `"CAP Theorem" (line 15)`; `undefined` for what is not in this curriculum. */
export function nameSubject(curriculum: Curriculum, subject: string): string | undefined {
  const [item] = [...itemSubjects(curriculum)].find(([, known]) => known === subject) ?? []
  const [, holds = '', place = subject] = /^(list |table )(.*?)(?:\0\d+)?$/s.exec(subject) ?? []
  const named = item ?? curriculum.scopes.find(scope => scopeSubject(scope) === place)
  if (!named) return undefined
  if (holds && named.title === '') return `the ${holds}at the top`
  return `${holds && `the ${holds}in `}"${named.title}" (line ${named.line})`
}

const known = new WeakMap<Curriculum, Map<string, Subjects<Item>>>()

/** At least of the items of one kind right in one scope. */
function subjectsOf(curriculum: Curriculum, {scope, kind}: Item): Subjects<Item> {
  const before = known.get(curriculum) ?? new Map<string, Subjects<Item>>()
  known.set(curriculum, before)
  const place = `${scopeSubject(scope)} ${kind}`
  const subjects = before.get(place) ?? nameAlone(curriculum, scope, kind) ?? itemSubjects(curriculum)
  before.set(place, subjects)
  return subjects
}

/**
 * Of the items right in a scope, and in those called like it; `undefined` where others may have the same names, or stand
 * between them.
 */
function nameAlone(curriculum: Curriculum, scope: Scope, kind: Item['kind']): Subjects<Item> | undefined {
  const alike = scopesAlike(curriculum, scope)
  if (alike.length > 1 && alike.some(each => holdsAny(alike, each.parent))) return undefined
  const items = alike.flatMap(each => itemsIn(curriculum, each)).filter(item => item.kind === kind)
  const place = scopeSubject(scope)
  return items.some(item => mayBeOf(curriculum, item, place)) ? undefined : numberNames(items, itemName)
}

function holdsAny(scopes: readonly Scope[], scope: Scope | null): boolean {
  for (let at = scope; at; at = at.parent) if (scopes.includes(at)) return true
  return false
}

/** Where a scope's name may end and an item's kind begin. */
const seams = /(?= (?:concept|task|question|field|entry|rating) )/g

/** Whether a name may be that of an item of another scope as well: of `A` and `B task C`, or of `A task B` and `C`. */
function mayBeOf(curriculum: Curriculum, item: Item, place: string): boolean {
  const name = itemName(item) ?? ''
  const others = [...name.matchAll(seams)].filter(({index}) => index !== place.length)
  return others.some(({index}) => scopesBySubject(curriculum).has(name.slice(0, index)))
}

/** In document order, at least the scope itself. No two units have one id. */
function scopesAlike(curriculum: Curriculum, scope: Scope): readonly Scope[] {
  if (scope.kind === 'unit' || scope.kind === 'document') return [scope]
  return scopesBySubject(curriculum).get(scopeSubject(scope)) ?? [scope]
}

const indexed = new WeakMap<Curriculum['scopes'], ReadonlyMap<string, readonly Scope[]>>()

function scopesBySubject({scopes}: Curriculum): ReadonlyMap<string, readonly Scope[]> {
  const before = indexed.get(scopes)
  if (before) return before
  const made = new Map<string, Scope[]>()
  for (const scope of scopes) {
    const subject = scopeSubject(scope)
    const alike = made.get(subject)
    if (alike) alike.push(scope)
    else made.set(subject, [scope])
  }
  indexed.set(scopes, made)
  return made
}
