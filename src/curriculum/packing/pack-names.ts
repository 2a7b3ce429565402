import type {Item} from '../model.ts'
import type {Packing} from './packing.ts'

/** What items are called and where they belong, apart from all else: to find one by its name. */
export type PackedNames = readonly [
  ids: readonly string[],
  keys: readonly string[],
  titles: readonly string[],
  scopes: readonly number[],
]

export function packNames(
  {numberOfScope}: Pick<Packing, 'numberOfScope'>,
  items: readonly Item[],
): PackedNames {
  return [
    items.map(({id}) => id),
    items.map(({key}) => key),
    items.map(({title}) => title),
    items.map(({scope}) => numberOfScope(scope)),
  ]
}
