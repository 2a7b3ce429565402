import type {Curriculum, Item} from '../curriculum/model.ts'
import type {Look} from './look.ts'
import {wrapOn} from './wrap-text.ts'

const reason = 'no checkbox, no table with a status column, no question with a yes and a no'

/** For a document without anything that can be finished; what it holds all the same can be listed and set. */
export function showNothingToCount(look: Look, held?: Pick<Curriculum, 'items' | 'units'>): string[] {
  const things = held ? thingsIn(held) : []
  const text =
    things.length === 0
      ? `Nothing to count yet: ${reason}. ${emptyHint(held)}`
      : `Nothing to count: ${reason}. It holds ${things.join(', ')}: see tracker list.`
  return wrapOn(text, look)
}

/** A log that is only told in sentences has units, and grows by them. */
function emptyHint(held: Pick<Curriculum, 'units'> | undefined): string {
  const last = held?.units.findLast(({number}) => number !== null)
  if (!held || !last) return 'tracker init makes a file to begin with.'
  const count = held.units.length === 1 ? '1 unit' : `${held.units.length} units`
  return `It holds ${count}, the last of them ${last.id}; tracker add ${last.word} NAME begins the next.`
}

const nouns: Readonly<Partial<Record<Item['kind'], readonly [one: string, several: string]>>> = {
  field: ['labelled value', 'labelled values'],
  slot: ['line to fill', 'lines to fill'],
  entry: ['row of a log', 'rows of logs'],
  rating: ['rated skill', 'rated skills'],
}

function thingsIn({items, units}: Pick<Curriculum, 'items' | 'units'>): readonly string[] {
  if (items.length === 0) return []
  const kinds = Object.entries(nouns).map(
    ([kind, names]) => [items.filter(item => item.kind === kind).length, names] as const,
  )
  return [[units.length, ['unit', 'units']] as const, ...kinds].flatMap(([count, [one, several]]) =>
    count === 0 ? [] : [count === 1 ? `1 ${one}` : `${count} ${several}`],
  )
}
