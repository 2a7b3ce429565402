import type {Curriculum, Entry, Field, Table} from './model.ts'
import type {Unit} from './scope.ts'
import {unitOf} from './scope-path.ts'
import {surveyItems} from './survey-items.ts'

/** A number of log entries that the document aims at: `**Mock Interviews Completed:** ___/5-7`. */
export interface Aim {
  readonly counter: Field
  readonly unit: Unit | null
  /** The rows of the log table, in order. */
  readonly entries: readonly Entry[]
  /** How many entries are aimed at; the lower bound of a range. */
  readonly total: number
  /** How many of the entries are filled, at most `total`. */
  readonly done: number
}

/** A counter without an aim (`___`) sets none; of several counters over one table the first counts. */
export function findAims(curriculum: Curriculum): readonly Aim[] {
  const counterOf = new Map<Table, Field>()
  const {fields, entries: all} = surveyItems(curriculum)
  for (const field of fields) {
    if (field.counts === null || aimOf(field) === null) continue
    if (!counterOf.has(field.counts)) counterOf.set(field.counts, field)
  }
  if (counterOf.size === 0) return []
  const entriesOf = groupEntries(all)
  return [...counterOf].map(([table, counter]) => {
    const entries = entriesOf.get(table) ?? []
    const total = aimOf(counter) ?? 0
    const filled = entries.filter(entry => entry.isFilled).length
    return {counter, unit: unitOf(table.scope), entries, total, done: Math.min(filled, total)}
  })
}

function aimOf({role, value}: Field): number | null {
  return role === 'counter' && value.value.type === 'ratio' ? value.value.aim : null
}

function groupEntries(entries: readonly Entry[]): ReadonlyMap<Table, readonly Entry[]> {
  const groups = new Map<Table, Entry[]>()
  for (const entry of entries) {
    const group = groups.get(entry.table)
    if (group) group.push(entry)
    else groups.set(entry.table, [entry])
  }
  return groups
}
