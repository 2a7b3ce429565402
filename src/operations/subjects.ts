import {titleWithoutTotal} from '../curriculum/heading-total.ts'
import type {Curriculum, Entry, Item, List, Table} from '../curriculum/model.ts'
import type {Scope} from '../curriculum/scope.ts'
import {isBlank} from '../notation/is-blank.ts'

/** Every thing with the name that the snapshot has for it, in document order. */
export type Subjects<Thing> = ReadonlyMap<Thing, string>

const ofScopes = new WeakMap<Scope, string>()

/** Units and parts by their numbers, other scopes by the titles that lead to them; not yet told from those alike. */
export function scopeSubject(scope: Scope): string {
  const known = ofScopes.get(scope)
  if (known !== undefined) return known
  const made = describeScope(scope)
  ofScopes.set(scope, made)
  return made
}

const toldUnits =
  /(?<![ \t])[ \t]*(?:[(（][^()（）\d]*\d[^()（）]*[)）]|(?<!\d)\d+[ \t]*[-–—~][ \t]*\d+)[ \t]*$/u

function describeScope(scope: Scope): string {
  if (scope.kind === 'unit') return `unit ${scope.id}`
  if (scope.kind === 'document') return 'document'
  // The units told in a part's heading may change with them: `Basics (Weeks 1-4)`, `Basics (Week 1)`.
  if (scope.kind === 'part') return `part ${scope.number ?? scope.title.replace(toldUnits, '')}`
  return `${scope.parent ? scopeSubject(scope.parent) : ''} › ${titleWithoutTotal(scope)}`
}

/** The subject of the first item of its scope, kind and title. */
export function subjectName(scope: Scope, kind: Item['kind'], title: string): string {
  return `${scopeSubject(scope)} ${kind} ${title}`
}

/** `undefined` for slots, which are told by their lists, and for a row of a log that holds nothing, told by its table. */
export function itemName(item: Item): string | undefined {
  if (item.kind === 'slot' || (item.kind === 'entry' && isEmptyRow(item))) return undefined
  return subjectName(item.scope, item.kind, item.title)
}

function isEmptyRow({table, row}: Entry): boolean {
  return (table.rows[row]?.cells ?? []).every(cell => isBlank(cell.plain))
}

const ofCurricula = new WeakMap<Curriculum, Subjects<Item>>()

/** Items are known by scope, kind and title; those alike in all three by their order. */
export function itemSubjects(curriculum: Curriculum): Subjects<Item> {
  const known = ofCurricula.get(curriculum)
  if (known) return known
  const made = numberNames(curriculum.items, itemName)
  ofCurricula.set(curriculum, made)
  return made
}

export function scopeSubjects({scopes}: Curriculum): Subjects<Scope> {
  return numberNames(scopes, scopeSubject)
}

export function listSubjects({lists}: Curriculum): Subjects<List> {
  return numberNames(lists, listName)
}

/** Lists of boxes are told by their items. */
export function listName({kind, scope}: List): string | undefined {
  return kind === 'plain' ? `list ${scopeSubject(scope)}` : undefined
}

export function tableSubjects({tables}: Curriculum): Subjects<Table> {
  return numberNames(tables, tableName)
}

export function tableName({scope}: Table): string {
  return `table ${scopeSubject(scope)}`
}

/** Before the number of things that are alike: no title holds it, `Review 2` may be one. */
const apart = '\0'

/** Things of one name are numbered from the second on. */
export function numberNames<Thing>(
  things: readonly Thing[],
  nameOf: (thing: Thing) => string | undefined,
): Subjects<Thing> {
  const counts = new Map<string, number>()
  const subjects = new Map<Thing, string>()
  for (const thing of things) {
    const name = nameOf(thing)
    if (name === undefined) continue
    const count = (counts.get(name) ?? 0) + 1
    counts.set(name, count)
    subjects.set(thing, count === 1 ? name : `${name}${apart}${count}`)
  }
  return subjects
}
