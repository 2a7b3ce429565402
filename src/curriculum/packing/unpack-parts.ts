import type {Curriculum} from '../model.ts'
import {once} from './once.ts'
import type {PackedList} from './pack-list.ts'
import type {PackedTable} from './pack-table.ts'
import {parsePacked} from './parse-packed.ts'
import {given} from './stream-reader.ts'
import type {Stream} from './stream-writer.ts'
import {unpackItems} from './unpack-items.ts'
import {unpackList} from './unpack-list.ts'
import {unpackScopes} from './unpack-scopes.ts'
import {unpackTable} from './unpack-table.ts'
import type {Unpacking} from './unpacking.ts'

/** Each made when it is asked for first. */
export type LazyParts = {
  readonly [Part in 'scopes' | 'parts' | 'units' | 'tables' | 'lists' | 'items']: () => Curriculum[Part]
}

export interface PackedParts {
  readonly scopes: string | undefined
  readonly tables: string | undefined
  readonly lists: string | undefined
  readonly items: readonly string[]
}

export function unpackParts(
  {lines, values, valueAt}: Pick<Unpacking, 'lines' | 'values' | 'valueAt'>,
  packed: PackedParts,
): LazyParts {
  const scopes = once(() => unpackScopes(lines, valueAt, parsePacked<Stream>(packed.scopes)))
  const tables = once(() =>
    parsePacked<readonly PackedTable[]>(packed.tables).map(table => unpackTable(unpacking, table)),
  )
  const lists = once(() =>
    parsePacked<readonly PackedList[]>(packed.lists).map(list => unpackList(unpacking, list)),
  )
  const unpacking: Unpacking = {
    lines,
    values,
    valueAt,
    scopeOf: number => given(scopes()[number]),
    tableOf: number => given(tables()[number]),
    listOf: number => given(lists()[number]),
  }
  return {
    scopes,
    parts: once(() => scopes().filter(scope => scope.kind === 'part')),
    units: once(() => scopes().filter(scope => scope.kind === 'unit')),
    tables: once(() => tables().map(({table}) => table)),
    lists,
    items: once(() => unpackItems(unpacking, packed.items)),
  }
}
