import type {Table} from '../model.ts'
import type {Stream} from './stream-writer.ts'

/**
 * The rows of a table, its header first: columns of their lines, of where they begin in them and of their shapes; the
 * places in those that have to be told; what is read otherwise than it is written.
 */
export interface PackedRows {
  /** Of the body. */
  readonly count: number
  readonly stream: Stream
}

/** Of tables that were unpacked: their rows need not be looked at again. */
const known = new WeakMap<Table, PackedRows>()

export function rowsKnownOf(table: Table): PackedRows | undefined {
  return known.get(table)
}

export function rememberRows(table: Table, packed: PackedRows): void {
  known.set(table, packed)
}

/** The line of a row where no other one stands between: the second one is that of dashes. */
export function usualLine(line: number, index: number): number {
  return index === 0 ? line : line + 1 + index
}
