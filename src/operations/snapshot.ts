import {titleWithoutTotal} from '../curriculum/heading-total.ts'
import {confidenceOf, contentOf, dateOf, noteOf, statusOf} from '../curriculum/item-facts.ts'
import type {ColumnRole, Curriculum, Entry, Item, List, Table} from '../curriculum/model.ts'
import type {Scope} from '../curriculum/scope.ts'
import {isBlank} from '../notation/is-blank.ts'
import type {FieldContent} from './operation.ts'

/**
 * What a curriculum says, by identity and value and without any position: subject → field → content.
 * Two snapshots differ in what has really changed.
 */
export type Snapshot = ReadonlyMap<string, Facts>
export type Facts = Readonly<Record<string, FieldContent>>

export function takeSnapshot(curriculum: Curriculum): Snapshot {
  const snapshot = new Map<string, Facts>()
  for (const [item, subject] of itemSubjects(curriculum)) snapshot.set(subject, itemFacts(item))
  const counts = new Map<string, number>()
  for (const scope of curriculum.scopes)
    snapshot.set(numbered(scopeSubject(scope), counts), scopeFacts(scope))
  for (const list of curriculum.lists) {
    if (list.kind === 'plain')
      snapshot.set(numbered(`list ${scopeSubject(list.scope)}`, counts), listFacts(list))
  }
  for (const table of curriculum.tables) {
    snapshot.set(numbered(`table ${scopeSubject(table.scope)}`, counts), tableFacts(table))
  }
  return snapshot
}

const scopeSubjects = new WeakMap<Scope, string>()

/** Units and parts by their numbers, other scopes by the titles that lead to them. */
export function scopeSubject(scope: Scope): string {
  const known = scopeSubjects.get(scope)
  if (known !== undefined) return known
  const made = describeScope(scope)
  scopeSubjects.set(scope, made)
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

/** As the snapshot numbers scopes that are alike. */
export function numberedScopeSubject({scopes}: Curriculum, scope: Scope): string {
  const subject = scopeSubject(scope)
  const alike = scopes.filter(each => scopeSubject(each) === subject)
  return withNumber(subject, alike.indexOf(scope) + 1)
}

const subjects = new WeakMap<Curriculum, ReadonlyMap<Item, string>>()

/**
 * Items are known by scope, kind and title; those alike in all three by their order. Slots are told by their lists,
 * and a row of a log that holds nothing by its table.
 */
function itemSubjects(curriculum: Curriculum): ReadonlyMap<Item, string> {
  const known = subjects.get(curriculum)
  if (known) return known
  const counts = new Map<string, number>()
  const made = new Map<Item, string>()
  for (const item of curriculum.items) {
    if (item.kind === 'slot' || (item.kind === 'entry' && isEmptyRow(item))) continue
    made.set(item, numbered(subjectName(item.scope, item.kind, item.title), counts))
  }
  subjects.set(curriculum, made)
  return made
}

/** The subject of the first item of its scope, kind and title. */
export function subjectName(scope: Scope, kind: Item['kind'], title: string): string {
  return `${scopeSubject(scope)} ${kind} ${title}`
}

function isEmptyRow({table, row}: Entry): boolean {
  return (table.rows[row]?.cells ?? []).every(cell => isBlank(cell.plain))
}

export function itemSubject(curriculum: Curriculum, item: Item): string {
  return itemSubjects(curriculum).get(item) ?? item.key
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

/** The subject of a list in the snapshot of its curriculum. */
export function listSubject(curriculum: Curriculum, list: List): string {
  const before = curriculum.lists.filter(each => each.kind === 'plain' && each.scope === list.scope)
  return withNumber(`list ${scopeSubject(list.scope)}`, before.indexOf(list) + 1)
}

export function tableSubject(curriculum: Curriculum, table: Table): string {
  const before = curriculum.tables.filter(each => each.scope === table.scope)
  return withNumber(`table ${scopeSubject(table.scope)}`, before.indexOf(table) + 1)
}

function numbered(subject: string, counts: Map<string, number>): string {
  const count = (counts.get(subject) ?? 0) + 1
  counts.set(subject, count)
  return withNumber(subject, count)
}

/** Before the number of things that are alike: no title holds it, `Review 2` may be one. */
const apart = '\0'

function withNumber(subject: string, count: number): string {
  return count === 1 ? subject : `${subject}${apart}${count}`
}

export function scopeFacts(scope: Scope): Facts {
  return {
    title: titleWithoutTotal(scope),
    total: scope.total?.raw ?? null,
    parent: scope.parent ? scopeSubject(scope.parent) : null,
    mark: scope.kind === 'unit' ? (scope.mark?.status ?? null) : null,
  }
}

export function itemFacts(item: Item): Facts {
  return {
    kind: item.kind,
    title: item.kind === 'entry' ? null : item.title,
    scope: scopeSubject(item.scope),
    status: statusOf(item),
    confidence: confidenceOf(item),
    date: item.kind === 'field' ? null : dateOf(item),
    note: noteOf(item),
    value: contentOf(item),
    remark: remarkOf(item),
    ...rowFacts(item),
  }
}

/** What stands behind a mark: `· 12 of 12` in `✅ Done · 12 of 12`. */
function remarkOf(item: Item): FieldContent {
  return item.kind === 'concept' ? item.status.raw.slice(item.status.value.markLength) : null
}

/** Columns without a meaning of their own are kept all the same. */
function rowFacts(item: Item): Facts {
  if (item.kind !== 'concept' && item.kind !== 'entry' && item.kind !== 'rating') return {}
  const {table} = item
  const facts: Record<string, FieldContent> = {}
  const cells = table.rows[item.row]?.cells ?? []
  table.columns.forEach((column, index) => {
    const isOwn = column.role === 'other' || column.role === 'number' || item.kind === 'entry'
    if (isOwn) facts[cellField(index)] = cells[index]?.plain ?? ''
  })
  for (let index = table.columns.length; index < cells.length; index++) {
    facts[cellField(index)] = cells[index]?.plain ?? ''
  }
  return facts
}

/** The snapshot's name for a cell of an item's row. */
export function cellField(column: number): string {
  return `column ${column + 1}`
}

export function listFacts(list: List): Facts {
  return {entries: listContent(list.entries.map(entry => entry.text))}
}

/** A list's entries as one value. */
export function listContent(texts: readonly (string | null)[]): string {
  return JSON.stringify(texts)
}

/** Which column of a log says what its entries are called depends on what is filled in, and changes nothing. */
function meaningOf({kind}: Table, role: ColumnRole): string {
  return kind === 'log' && (role === 'name' || role === 'other') ? '' : role
}

function tableFacts(table: Table): Facts {
  return {
    kind: table.kind,
    columns: table.columns.map(column => `${column.header}:${meaningOf(table, column.role)}`).join('|'),
    rows: table.rows.length,
  }
}
