import type {Curriculum, Grounds, Item, Row} from './model.ts'
import {markTouched} from './packing/kept-lines.ts'
import type {Problem} from './problem.ts'
import type {Reading} from './reading.ts'

/** A model that is known, and what it becomes in a text in which some of its lines are others. */
export interface Amending {
  readonly known: Curriculum
  readonly grounds: Grounds
  /** The model carried over to the new text, nobody else's: right in every line that stayed. */
  readonly carried: Curriculum
  readonly reading: Reading
  /** What the readers report of what is read again. */
  readonly reports: Problem[]
  /** Items that are read again, by their positions. */
  readonly items: Map<number, Item>
  /** Scopes and tasks that are amended in place: as they were, as they are. */
  readonly inPlace: Map<object, object>
  /** Rows that are read again, by table and row. */
  readonly rows: Map<number, Map<number, Row>>
}

/** In place, for everything that refers to it: `thing` is nobody else's. */
export function overwrite<Thing extends object, Key extends keyof Thing>(
  thing: Thing,
  key: Key,
  value: Thing[Key],
): void {
  markTouched(thing)
  Object.defineProperty(thing, key, {value, enumerable: true, configurable: true, writable: true})
}
