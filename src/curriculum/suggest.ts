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
  const letters = lettersOf(query)
  const limit = tolerance(query)
  const found: (Nearness & {readonly thing: Thing})[] = []
  for (const thing of things) {
    const titles = titlesOf(thing).map(normaliseTitle)
    const possible = titles.filter(
      title => title !== '' && countLetters(letters & ~lettersOf(title)) <= limit,
    )
    const [best] = possible.map(title => measure(query, title)).toSorted(compare)
    if (best && best.distance <= limit) found.push({thing, ...best})
  }
  return found
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
  const aligned = nameDistance(query, title)
  const distance = aligned > 1 ? Math.min(aligned, scatteredDistance(query, title) + 1) : aligned
  return {distance, excess: Math.abs(title.length - query.length)}
}

/** Which letters there are, as bits: each that a title lacks has to be put right, so most titles need no more care. */
function lettersOf(text: string): number {
  let bits = 0
  for (let index = 0; index < text.length; index++) bits |= 1 << (text.charCodeAt(index) & 31)
  return bits
}

function countLetters(bits: number): number {
  let count = 0
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++
  return count
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
