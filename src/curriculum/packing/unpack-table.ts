import type {Row, Table} from '../model.ts'
import {tableKinds} from './codes.ts'
import {openRows} from './open-rows.ts'
import type {PackedTable} from './pack-table.ts'
import {rememberRows} from './packed-rows.ts'
import {given, streamReader} from './stream-reader.ts'
import type {UnpackedTable, Unpacking} from './unpacking.ts'

export function unpackTable(
  {lines, valueAt, scopeOf}: Pick<Unpacking, 'lines' | 'valueAt' | 'scopeOf'>,
  [numbers, ...stream]: PackedTable,
): UnpackedTable {
  const {next, whole, span} = streamReader(lines, [numbers, []])
  const kind = given(tableKinds[next()])
  const scope = scopeOf(next())
  const columns = valueAt<Table['columns']>(next())
  const [count, line] = [next(), next()]
  const packed = {count, stream}
  const rows = openRows(lines, packed, line)
  let made: readonly Row[] | undefined
  const table: Table = {
    kind,
    scope,
    columns,
    header: rows.make(-1),
    span: whole(line),
    delimiter: span(line),
    get rows() {
      made ??= Array.from({length: count}, (_, row) => rows.make(row))
      return made
    },
  }
  rememberRows(table, packed)
  return {table, rows}
}
