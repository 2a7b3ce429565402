import type {Table} from '../model.ts'
import {tableKinds} from './codes.ts'
import {packRows} from './pack-rows.ts'
import type {Packing} from './packing.ts'
import {type Stream, streamWriter} from './stream-writer.ts'

/** What a table is and where it stands; its rows. */
export type PackedTable = readonly [numbers: readonly number[], ...rows: Stream]

export function packTable({lines, numberOfValue, numberOfScope}: Packing, table: Table): PackedTable {
  const line = lines.lineAt(table.span.start, 1)
  const {count, stream} = packRows(lines, table, line)
  const {
    add,
    addWhole,
    addSpan,
    stream: [numbers],
  } = streamWriter(lines)
  add(tableKinds.indexOf(table.kind), numberOfScope(table.scope), numberOfValue(table.columns), count, line)
  addWhole(table.span, line)
  addSpan(table.delimiter, line)
  return [numbers, ...stream]
}
