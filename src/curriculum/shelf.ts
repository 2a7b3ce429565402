/** Things in document order, of which each may be made only when somebody asks for it. */
export interface Shelf<Thing> {
  readonly length: number
  /** Throws RangeError for a position where there is none. */
  readonly at: (position: number) => Thing
  /** Of a thing that was taken from here; -1 for any other. */
  readonly positionOf: (thing: Thing) => number
  /** Of the first that begins in a line, 1-based, or behind it; the length where none does. */
  readonly firstFrom: (line: number) => number
  readonly all: () => readonly Thing[]
  /** Where another thing stands than when the shelf was filled, or one that has become another. */
  readonly changed: ReadonlySet<number>
}

const none: ReadonlySet<number> = new Set()

/** Of things that are there already. */
export function shelfOf<Thing>(things: readonly Thing[], lineOf: (thing: Thing) => number): Shelf<Thing> {
  let positions: ReadonlyMap<Thing, number> | undefined
  return {
    length: things.length,
    at: position => thingAt(things, position),
    positionOf: thing => {
      positions ??= new Map(things.map((each, position) => [each, position]))
      return positions.get(thing) ?? -1
    },
    firstFrom: line =>
      firstWhere({from: 0, to: things.length}, position => lineOf(thingAt(things, position)) >= line),
    all: () => things,
    changed: none,
  }
}

/** The same shelf with other things in some places; what became another in its place is said to stand there. */
export function withOthers<Thing>(shelf: Shelf<Thing>, others: ReadonlyMap<number, Thing>): Shelf<Thing> {
  if (others.size === 0) return shelf
  const places = new Map([...others].map(([position, thing]) => [thing, position]))
  let made: readonly Thing[] | undefined
  return {
    length: shelf.length,
    at: position => others.get(position) ?? shelf.at(position),
    positionOf: thing => places.get(thing) ?? shelf.positionOf(thing),
    firstFrom: shelf.firstFrom,
    all: () => {
      made ??= shelf.all().map((thing, position) => others.get(position) ?? thing)
      return made
    },
    changed: new Set([...shelf.changed, ...others.keys()]),
  }
}

/** Throws RangeError where there is none. */
export function thingAt<Thing>(things: readonly Thing[], position: number): Thing {
  const thing = things[position]
  if (thing === undefined) throw new RangeError(`There is nothing at ${position}`)
  return thing
}

/** The first position, in a range of which all that come later pass too, that passes a test; the end where none does. */
export function firstWhere(
  {from, to}: {readonly from: number; readonly to: number},
  isThere: (position: number) => boolean,
): number {
  let [low, high] = [from, to]
  while (low < high) {
    const middle = (low + high) >> 1
    if (isThere(middle)) high = middle
    else low = middle + 1
  }
  return low
}
