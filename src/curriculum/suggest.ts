import {normaliseTitle} from '../notation/normalise-title.ts'
import {nameDistance} from './name-distance.ts'

const most = 5
/** Nobody types a longer name by heart, and the time taken grows with it. */
const longest = 200

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
  const measure = measurer(query)
  const nearest: Found<Thing>[] = []
  for (const thing of things) {
    for (const title of titlesOf(thing)) {
      const limit = nearest.length < most ? tolerance(query) : (nearest.at(-1)?.distance ?? 0)
      const nearness = measure(title, limit)
      if (nearness.distance <= limit) insert(nearest, {thing, ...nearness})
    }
  }
  return nearest.map(({thing}) => thing)
}

interface Nearness {
  readonly distance: number
  /** By how much the title is longer or shorter than what was typed. */
  readonly excess: number
}

type Found<Thing> = Nearness & {readonly thing: Thing}

/** Keeps the nearest few in order; what is as near as another comes after it. A thing counts by its nearest title. */
function insert<Thing>(nearest: Found<Thing>[], found: Found<Thing>): void {
  const same = nearest.findIndex(({thing}) => thing === found.thing)
  const earlier = nearest[same]
  if (earlier && compare(earlier, found) <= 0) return
  if (earlier) nearest.splice(same, 1)
  const place = nearest.findIndex(other => compare(found, other) < 0)
  nearest.splice(place === -1 ? nearest.length : place, 0, found)
  if (nearest.length > most) nearest.pop()
}

function compare(a: Nearness, b: Nearness): number {
  return a.distance - b.distance || a.excess - b.excess
}

/** Measures up to a limit: what is farther is `Infinity`. */
function measurer(query: string): (title: string, limit: number) => Nearness {
  const letters = lettersOf(query)
  const scattered = scatteredMeasurer(query)
  return (text, limit) => {
    const title = normaliseTitle(text)
    const excess = Math.abs(title.length - query.length)
    if (title === '' || countBits(letters & ~lettersOf(title)) > limit) return {distance: Infinity, excess}
    const aligned = nameDistance(query, title, limit)
    const distance = aligned > 1 ? Math.min(aligned, scattered(title, limit - 1) + 1) : aligned
    return {distance, excess}
  }
}

/** Every word wherever it stands: `sharding databse` is near `database sharding`. */
function scatteredMeasurer(query: string): (title: string, limit: number) => number {
  const words = query.split(' ').map(word => ({word, distances: new Map<string, number>()}))
  if (words.length === 1) return () => Infinity
  return (title, limit) => {
    const others = title.split(' ')
    let sum = 0
    for (const {word, distances} of words) {
      let nearest = Infinity
      for (const other of others) {
        const distance = distances.get(other) ?? nameDistance(word, other, tolerance(word))
        distances.set(other, distance)
        if (distance < nearest) nearest = distance
      }
      sum += nearest
      if (sum > limit) return Infinity
    }
    return sum
  }
}

/** With one letter changed in three, every short word is near every other. */
function tolerance(query: string): number {
  return query.length < 4 ? 0 : Math.floor(query.length / 3)
}

/** Which letters there are, as bits: each that a title lacks has to be mended, so most titles need no more care. */
function lettersOf(text: string): number {
  let bits = 0
  for (let index = 0; index < text.length; index++) bits |= 1 << (text.charCodeAt(index) & 31)
  return bits
}

function countBits(bits: number): number {
  let count = 0
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++
  return count
}
