import {normaliseTitle} from '../notation/normalise-title.ts'
import type {Status} from '../notation/readings.ts'
import {confidenceOf, dateOf, statusOf} from './item-facts.ts'
import type {Item} from './model.ts'
import {readChoice} from './read-choice.ts'

type SortKey = 'line' | 'title' | 'kind' | 'status' | 'confidence' | 'date' | 'unit'

const statusOrder: Readonly<Record<Status, number>> = {
  'not-started': 0,
  'in-progress': 1,
  done: 2,
  skipped: 3,
}

const values: Readonly<Record<SortKey, (item: Item) => number | string | null>> = {
  line: item => item.line,
  title: item => normaliseTitle(item.title),
  kind: item => item.kind,
  status: item => {
    const status = statusOf(item)
    return status === null ? null : statusOrder[status]
  },
  confidence: confidenceOf,
  date: dateOf,
  unit: item => item.unit?.line ?? null,
}

export const sortKeys = Object.keys(values) as readonly SortKey[]

/**
 * Sorts by a list of keys, the first one first: `confidence,-date`; a hyphen turns a key round, and any unique
 * beginning of a key will do. What has no value comes last either way, equal items stay in their order, and the
 * order does not depend on the locale.
 *
 * Throws `usage` for an unknown key.
 */
export function sortItems(items: readonly Item[], text: string): readonly Item[] {
  const orders = text.split(',').map(part => {
    const word = part.trim()
    const isReversed = word.startsWith('-')
    const keyOf = values[readChoice(isReversed ? word.slice(1) : word, sortKeys, 'sort key')]
    return {direction: isReversed ? -1 : 1, keyOf}
  })
  return items
    .map(item => ({item, values: orders.map(({keyOf}) => keyOf(item))}))
    .toSorted((a, b) => {
      for (const [index, {direction}] of orders.entries()) {
        const difference = compare(a.values[index] ?? null, b.values[index] ?? null, direction)
        if (difference !== 0) return difference
      }
      return 0
    })
    .map(({item}) => item)
}

function compare(a: number | string | null, b: number | string | null, direction: number): number {
  if (a === b) return 0
  if (a === null) return 1
  if (b === null) return -1
  return a < b ? -direction : direction
}
