import {normaliseTitle} from '../notation/normalise-title.ts'
import {nameDistance} from './name-distance.ts'

const most = 5

/**
 * What somebody may have meant by a name that nothing has: at most five, nearest first, equally near ones by length
 * and then in the order given. Empty when nothing is near: one letter in three may be wrong.
 */
export function suggest<Thing>(
  text: string,
  things: readonly Thing[],
  titlesOf: (thing: Thing) => readonly string[],
): readonly Thing[] {
  const query = normaliseTitle(text)
  if (query === '' || query.length > longest) return []
  return things
    .flatMap(thing => {
      const measures = titlesOf(thing).map(title => measure(query, normaliseTitle(title)))
      const best = measures.toSorted(compare)[0]
      return best && best.distance <= tolerance(query) ? [{thing, ...best}] : []
    })
    .toSorted(compare)
    .slice(0, most)
    .map(({thing}) => thing)
}

/** Nobody types a longer name by heart, and the time taken grows with it. */
const longest = 200

interface Nearness {
  readonly distance: number
  /** By how much the title is longer or shorter than what was typed. */
  readonly excess: number
}

function compare(a: Nearness, b: Nearness): number {
  return a.distance - b.distance || a.excess - b.excess
}

function measure(query: string, title: string): Nearness {
  const distance = Math.min(nameDistance(query, title), scatteredDistance(query, title) + 1)
  return {distance, excess: Math.abs(title.length - query.length)}
}

/** Every word wherever it stands: `sharding databse` is near `database sharding`. */
function scatteredDistance(query: string, title: string): number {
  const words = query.split(' ')
  if (words.length === 1) return Infinity
  return words.reduce((sum, word) => {
    const distance = nameDistance(word, title)
    return sum + (distance <= tolerance(word) ? distance : Infinity)
  }, 0)
}

function tolerance(query: string): number {
  return Math.floor(query.length / 3)
}
