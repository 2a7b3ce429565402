import type {Curriculum} from '../model.ts'
import type {PartName} from './kept-lines.ts'
import {once} from './once.ts'
import type {PackedList} from './pack-list.ts'
import type {PackedTable} from './pack-table.ts'
import {parsePacked} from './parse-packed.ts'
import {given} from './stream-reader.ts'
import {unpackItems} from './unpack-items.ts'
import {unpackList} from './unpack-list.ts'
import {unpackScopes} from './unpack-scopes.ts'
import {unpackTable} from './unpack-table.ts'
import type {Unpacking} from './unpacking.ts'

/** Each made when it is asked for first. */
export type LazyParts = {
  readonly [Part in 'scopes' | 'parts' | 'units' | 'tables' | 'lists' | 'items']: () => Curriculum[Part]
}

/** Lines of each. */
export type PackedParts = {readonly [Part in PartName]: readonly string[]}

export function unpackParts(
  {lines, values, valueAt}: Pick<Unpacking, 'lines' | 'values' | 'valueAt'>,
  packed: PackedParts,
): LazyParts {
  const scopes = once(() => unpackScopes(lines, valueAt, packed.scopes))
  const opened = once(() =>
    packed.tables.flatMap(line =>
      parsePacked<readonly PackedTable[]>(line).map(table => unpackTable(unpacking, table)),
    ),
  )
  const tables = once(() => opened().map(({table}) => table))
  const lists = once(() =>
    packed.lists.flatMap(line =>
      parsePacked<readonly PackedList[]>(line).map(list => unpackList(unpacking, list)),
    ),
  )
  const unpacking: Unpacking = {
    lines,
    values,
    valueAt,
    scopeOf: number => given(scopes()[number]),
    tableOf: number => given(opened()[number]),
    listOf: number => given(lists()[number]),
  }
  return {
    scopes,
    parts: once(() => scopes().filter(scope => scope.kind === 'part')),
    units: once(() => scopes().filter(scope => scope.kind === 'unit')),
    tables,
    lists,
    items: once(() => unpackItems(unpacking, packed.items)),
  }
}
