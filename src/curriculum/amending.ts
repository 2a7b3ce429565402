import type {ItemChange} from './contents.ts'
import type {Curriculum, Grounds, Item, Row} from './model.ts'
import type {Problem} from './problem.ts'
import type {Reading} from './reading.ts'
import type {Unit} from './scope.ts'
import type {Shelves} from './shelves.ts'

/** A model that is known, and what it becomes in a text in which some of its lines are others. */
export interface Amending {
  readonly known: Side
  /** The model carried over to the new text, nobody else's: right in every line that stayed. */
  readonly carried: Side
  readonly grounds: Grounds
  readonly reading: Reading
  /** What the readers report of what is read again. */
  readonly reports: Problem[]
  /** Items that are read again, or amended in place, by their positions. */
  readonly items: Map<number, ItemChange>
  /** Units that are amended in place: as they were, as they are, by their positions among the scopes. */
  readonly units: Map<number, {readonly was: Unit; readonly is: Unit}>
  /** Rows that are read again, by table and row. */
  readonly rows: Map<number, Map<number, Row>>
}

interface Side {
  readonly curriculum: Curriculum
  readonly shelves: Shelves
}

/** The first item that begins in a line and passes a test, as it was and as it is carried over, with its position. */
export function itemInLine(
  {known, carried}: Amending,
  line: number,
  isMeant: (item: Item) => boolean,
): (ItemChange & {readonly position: number}) | undefined {
  const {firstFrom, at} = known.shelves.items
  const end = firstFrom(line + 1)
  for (let position = firstFrom(line); position < end; position++) {
    const was = at(position)
    if (isMeant(was)) return {position, was, is: carried.shelves.items.at(position)}
  }
  return undefined
}

/** In place, for everything that refers to it: `thing` is nobody else's. */
export function overwrite<Thing extends object, Key extends keyof Thing>(
  thing: Thing,
  key: Key,
  value: Thing[Key],
): void {
  Object.defineProperty(thing, key, {value, enumerable: true, configurable: true, writable: true})
}
