import {InternalError} from '../../errors/internal-error.ts'
import type {Item, List, Table} from '../model.ts'
import type {Scope} from '../scope.ts'
import type {Shelf} from '../shelf.ts'
import type {TextByLine} from './text-by-line.ts'
import type {ValueNumbers} from './value-numbers.ts'

/** What packing each part of a curriculum needs. */
export interface Packing {
  readonly lines: TextByLine
  readonly numberOfValue: ValueNumbers['numberOf']
  readonly numberOfScope: (scope: Scope) => number
  readonly numberOfTable: (table: Table) => number
  readonly numberOfList: (list: List) => number
  readonly numberOfItem: (item: Item) => number
}

/** The position of each; what is not among them belongs to another curriculum. */
export function positionsOn<Thing>(shelf: () => Pick<Shelf<Thing>, 'positionOf'>): (thing: Thing) => number {
  return thing => {
    const position = shelf().positionOf(thing)
    if (position < 0) throw new InternalError('something of another curriculum is in this one')
    return position
  }
}
