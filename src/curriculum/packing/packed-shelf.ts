import {once} from '../../notation/once.ts'
import {firstWhere, type Shelf, thingAt} from '../shelf.ts'

interface Filling<Thing> {
  readonly length: number
  /** How many things are in a packed line. */
  readonly size: number
  /** The line of the text that the first of them begins in. */
  readonly starts: readonly number[]
  /** Makes those of a packed line. */
  readonly make: (line: number) => readonly Thing[]
  readonly lineOf: (thing: Thing) => number
  /** Called for those of a packed line, once they are on the shelf: what they refer to may refer to them. */
  readonly link?: (things: readonly Thing[], line: number) => void
}

/** Things of which so many are made together as are in one packed line. */
export function packedShelf<Thing>({length, size, starts, make, lineOf, link}: Filling<Thing>): Shelf<Thing> {
  const made = new Map<number, readonly Thing[]>()
  const positions = new Map<Thing, number>()
  const open = (line: number): readonly Thing[] => {
    const before = made.get(line)
    if (before) return before
    const things = make(line)
    made.set(line, things)
    for (const [index, thing] of things.entries()) positions.set(thing, line * size + index)
    link?.(things, line)
    return things
  }
  const at = (position: number): Thing => thingAt(open(Math.floor(position / size)), position % size)
  return {
    length,
    at,
    positionOf: thing => positions.get(thing) ?? -1,
    firstFrom: line => {
      const next = firstWhere({from: 0, to: starts.length}, index => (starts[index] ?? 0) >= line)
      const from = Math.max(0, next - 1) * size
      const to = Math.min(length, next * size)
      return firstWhere({from, to}, position => lineOf(at(position)) >= line)
    },
    all: once(() => starts.flatMap((_, line) => open(line))),
    changed: new Set(),
  }
}
