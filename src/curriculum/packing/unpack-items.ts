import type {Item} from '../model.ts'
import type {ItemName} from '../shelves.ts'
import {itemKinds} from './codes.ts'
import {given, streamReader} from './stream-reader.ts'
import type {Stream} from './stream-writer.ts'
import {unpackLineItem} from './unpack-line-item.ts'
import {unpackRowItems} from './unpack-row-items.ts'
import type {Unpacking} from './unpacking.ts'

/** The items of one packed line with their names; boxes may be in others that come before them, in this line or earlier ones. */
export function unpackItems(
  unpacking: Unpacking,
  packed: Stream,
  names: readonly ItemName[],
): readonly Item[] {
  const items: Item[] = []
  const first = given(names[0]).position
  const itemOf = (position: number): Item =>
    position < first ? unpacking.itemOf(position) : given(items[position - first])
  const reader = streamReader(unpacking.lines, packed)
  while (!reader.isDone()) {
    const kind = given(itemKinds[reader.next()])
    if (kind === 'concept' || kind === 'entry' || kind === 'rating') {
      const named = names.slice(items.length)
      for (const item of unpackRowItems(unpacking, reader, {kind, names: named})) items.push(item)
    } else {
      const name = given(names[items.length])
      items.push(unpackLineItem({...unpacking, itemOf}, reader, {kind, name}))
    }
  }
  return items
}
