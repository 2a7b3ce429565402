import type {Item, List, Table} from '../model.ts'
import type {Scope} from '../scope.ts'
import type {OpenRows} from './open-rows.ts'
import type {TextByLine} from './text-by-line.ts'

/** What unpacking the parts of a curriculum needs; each throws for a number that there is nothing for. */
export interface Unpacking {
  readonly lines: TextByLine
  /** All plain values, by their numbers. */
  readonly values: readonly unknown[]
  /** A plain value by its number. What asks for it knows what it is, for it packed it. */
  readonly valueAt: <Value>(number: number) => Value
  readonly scopeOf: (number: number) => Scope
  readonly tableOf: (number: number) => UnpackedTable
  readonly listOf: (number: number) => List
  readonly itemOf: (number: number) => Item
}

export interface UnpackedTable {
  readonly table: Table
  readonly rows: OpenRows
}
