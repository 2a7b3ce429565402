import type {Item} from '../model.ts'
import {packLineItem} from './pack-line-item.ts'
import {packRowItems, type RowItem} from './pack-row-items.ts'
import type {Packing} from './packing.ts'
import {type Stream, streamWriter} from './stream-writer.ts'

/** Items that follow each other. */
export function packItems(packing: Packing, items: readonly Item[]): Stream {
  const writer = streamWriter(packing.lines)
  for (let at = 0; at < items.length; ) {
    const item = items[at]
    if (!item) break
    if (isRowItem(item)) {
      const run = rowItemsFrom(items, item, at)
      packRowItems(packing, writer, run)
      at += run.length
    } else {
      packLineItem(packing, writer, item)
      at++
    }
  }
  return writer.stream
}

function isRowItem(item: Item): item is RowItem {
  return item.kind === 'concept' || item.kind === 'entry' || item.kind === 'rating'
}

/** Those of the same kind in the same table. */
function rowItemsFrom(items: readonly Item[], {kind, table}: RowItem, from: number): readonly RowItem[] {
  const run: RowItem[] = []
  for (let index = from; index < items.length; index++) {
    const item = items[index]
    if (!item || !isRowItem(item) || item.kind !== kind || item.table !== table) break
    run.push(item)
  }
  return run
}
