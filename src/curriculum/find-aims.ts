import type {Curriculum, Entry, Field, Table} from './model.ts'
import type {Unit} from './scope.ts'
import {unitOf} from './scope-path.ts'

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
  for (const item of curriculum.items) {
    if (item.kind !== 'field' || item.counts === null || aimOf(item) === null) continue
    if (!counterOf.has(item.counts)) counterOf.set(item.counts, item)
  }
  if (counterOf.size === 0) return []
  const entriesOf = groupEntries(curriculum)
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

function groupEntries(curriculum: Curriculum): ReadonlyMap<Table, readonly Entry[]> {
  const groups = new Map<Table, Entry[]>()
  for (const item of curriculum.items) {
    if (item.kind !== 'entry') continue
    const group = groups.get(item.table)
    if (group) group.push(item)
    else groups.set(item.table, [item])
  }
  return groups
}
