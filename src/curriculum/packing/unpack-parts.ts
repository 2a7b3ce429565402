import {once} from '../../notation/once.ts'
import type {Curriculum, Item, Table} from '../model.ts'
import type {Shelf} from '../shelf.ts'
import type {Shelves} from '../shelves.ts'
import {headerRow, type OpenRows} from './open-rows.ts'
import {inLine, type PackedModel} from './packed-model.ts'
import {packedShelf} from './packed-shelf.ts'
import {given} from './stream-reader.ts'
import {unpackItems} from './unpack-items.ts'
import {unpackList} from './unpack-list.ts'
import {namesInLine, unpackNames, unpackNamesakes} from './unpack-names.ts'
import {unpackRegister} from './unpack-register.ts'
import {scopeShelf} from './unpack-scopes.ts'
import {unpackTable} from './unpack-table.ts'
import type {Unpacking} from './unpacking.ts'

/** Each made when it is asked for first. */
export type LazyParts = {
  readonly [Part in 'parts' | 'units' | 'lists']: () => Curriculum[Part]
} & {readonly shelves: Shelves}

export function unpackParts(
  {lines, values, valueAt}: Pick<Unpacking, 'lines' | 'values' | 'valueAt'>,
  packed: PackedModel,
): LazyParts {
  const scopes = scopeShelf({lines, valueAt}, packed)
  const scopeOf = scopes.at
  const register = once(() => unpackRegister(packed))
  const lists = once(() =>
    packed.lists.lines.flatMap((_, line) =>
      packed.lists.parse(line).map(list => unpackList({lines, scopeOf}, list)),
    ),
  )
  const rowsOf = new WeakMap<Table, OpenRows>()
  const tables = tableShelf({lines, valueAt, scopeOf}, packed, rowsOf)
  const unpacking: Unpacking = {
    lines,
    values,
    valueAt,
    scopeOf,
    tableOf: number => {
      const table = tables.at(number)
      return {table, rows: given(rowsOf.get(table))}
    },
    listOf: number => given(lists()[number]),
    itemOf: number => items.at(number),
  }
  const items = itemShelf(unpacking, packed)
  return {
    parts: once(() => scopes.all().filter(scope => scope.kind === 'part')),
    units: once(() => scopes.all().filter(scope => scope.kind === 'unit')),
    lists,
    shelves: {
      scopes,
      items,
      tables,
      names: once(() => unpackNames(scopeOf, packed.names)),
      namesakes: title => unpackNamesakes(scopeOf, packed.names, title),
      register,
    },
  }
}

/** `rowsOf` learns the rows of the tables that are made. */
function tableShelf(
  unpacking: Pick<Unpacking, 'lines' | 'valueAt' | 'scopeOf'>,
  {head, tables}: PackedModel,
  rowsOf: WeakMap<Table, OpenRows>,
): Shelf<Table> {
  return packedShelf({
    length: tables.count,
    size: inLine.tables,
    starts: head.starts.tables,
    make: line =>
      tables.parse(line).map(packed => {
        const {table, rows} = unpackTable(unpacking, packed)
        rowsOf.set(table, rows)
        return table
      }),
    lineOf: table => given(rowsOf.get(table)).lineOf(headerRow),
  })
}

function itemShelf(unpacking: Unpacking, {head, names, items}: PackedModel): Shelf<Item> {
  return packedShelf({
    length: items.count,
    size: inLine.items,
    starts: head.starts.items,
    make: line => {
      const named = namesInLine(unpacking.scopeOf, names.parse(line), line * inLine.items)
      return unpackItems(unpacking, items.parse(line), named)
    },
    lineOf: ({line}) => line,
  })
}
