import {isBlank} from '../../notation/is-blank.ts'
import {readStatus} from '../../notation/read-status.ts'
import type {Cell, Concept, Table} from '../model.ts'
import type {Finding} from './inspection.ts'
import {quoteTitle} from './quote-title.ts'
import type {Region} from './region.ts'

/** Rows that are finished but have no date, and rows that have one but are not finished. */
export function findDateGaps(region: Region): readonly Finding[] {
  return [...conceptsByTable(region).values()].flatMap(concepts => {
    const finished = concepts.filter(({status}) => status.value.status === 'done')
    return [...undated(finished), ...tooEarly(concepts)]
  })
}

function conceptsByTable({items}: Region): ReadonlyMap<Table, readonly Concept[]> {
  const groups = new Map<Table, Concept[]>()
  for (const item of items()) {
    if (item.kind !== 'concept' || item.date === null) continue
    const group = groups.get(item.table)
    if (group) group.push(item)
    else groups.set(item.table, [item])
  }
  return groups
}

/** Where no row at all has a date, somebody does not use the column: that is said once. */
function undated(finished: readonly Concept[]): readonly Finding[] {
  const without = finished.filter(concept => isBlank(concept.date?.raw ?? ''))
  const [first] = without
  if (!first) return []
  const isUnused = without.length === finished.length && without.length > 1
  const name = isUnused ? `${quoteTitle(first.title)} and ${without.length - 1} more are` : undefined
  return (isUnused ? [first] : without).map(concept => ({
    rule: 'finished-without-date',
    message: `${name ?? `${quoteTitle(concept.title)} is`} finished, but the date is missing`,
    span: dateCell(concept)?.content ?? concept.span,
  }))
}

/**
 * A column that says `Date Completed` has no business with what is not finished. A mere `Date` may be a plan: there
 * it is odd only among rows that keep to the rule.
 */
function tooEarly(concepts: readonly Concept[]): readonly Finding[] {
  const unfinished = concepts.filter(({status}) => isUnfinished(status.value.status))
  const dated = unfinished.filter(hasDate)
  const isPlan = dated.length * 2 > unfinished.length || !concepts.some(isFinishedWithDate)
  const isForFinished = namesCompletion(concepts[0])
  const odd = isForFinished
    ? dated
    : isPlan
      ? []
      : dated.filter(({status}) => status.value.status === 'not-started')
  return odd.map(concept => ({
    rule: 'unfinished-with-date',
    message: `${quoteTitle(concept.title)} has a date, but it is ${concept.status.value.status === 'in-progress' ? 'still in progress' : 'not started'}`,
    span: dateCell(concept)?.content ?? concept.span,
  }))
}

function isUnfinished(status: Concept['status']['value']['status']): boolean {
  return status === 'not-started' || status === 'in-progress'
}

function isFinishedWithDate(concept: Concept): boolean {
  return concept.status.value.status === 'done' && hasDate(concept)
}

function hasDate({date}: Concept): boolean {
  return date !== null && (date.value.day !== null || date.value.format !== null)
}

function dateCell({date, table, row}: Concept): Cell | undefined {
  return date?.place.kind === 'cell' ? table.rows[row]?.cells[date.place.column] : undefined
}

/** Whether a word of the header means finished, in any language that is known. */
function namesCompletion(concept: Concept | undefined): boolean {
  if (concept?.date?.place.kind !== 'cell') return false
  const header = concept.table.columns[concept.date.place.column]?.header ?? ''
  return header.split(/[\s/()_-]+/).some(word => readStatus(word)?.status === 'done')
}
