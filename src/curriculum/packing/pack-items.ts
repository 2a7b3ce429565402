import {InternalError} from '../../errors/internal-error.ts'
import type {Item, Task} from '../model.ts'
import {packLineItem} from './pack-line-item.ts'
import {packRowItems, type RowItem} from './pack-row-items.ts'
import type {Packing} from './packing.ts'
import {type Stream, streamWriter} from './stream-writer.ts'

const itemsAtOnce = 512

/** Some hundred items each, so that not all of them are in memory in two ways at once. */
export function packItems(packing: Packing, items: readonly Item[]): readonly Stream[] {
  const streams: Stream[] = []
  const positions = new Map<Task, number>()
  const positionOf = (task: Task): number => {
    const position = positions.get(task)
    if (position === undefined) throw new InternalError('a box that another one is nested in comes after it')
    return position
  }
  for (let at = 0; at < items.length; ) {
    const writer = streamWriter(packing.lines)
    const end = Math.min(at + itemsAtOnce, items.length)
    while (at < end) {
      const item = items[at]
      if (!item) break
      if (isRowItem(item)) {
        const run = rowItemsFrom(items, item, {at, end})
        packRowItems(packing, writer, run)
        at += run.length
      } else {
        packLineItem(packing, writer, {item, positionOf})
        if (item.kind === 'task') positions.set(item, at)
        at++
      }
    }
    streams.push(writer.stream)
  }
  return streams
}

function isRowItem(item: Item): item is RowItem {
  return item.kind === 'concept' || item.kind === 'entry' || item.kind === 'rating'
}

/** Those of the same kind in the same table. */
function rowItemsFrom(
  items: readonly Item[],
  {kind, table}: RowItem,
  {at, end}: {readonly at: number; readonly end: number},
): readonly RowItem[] {
  const run: RowItem[] = []
  for (let index = at; index < end; index++) {
    const item = items[index]
    if (!item || !isRowItem(item) || item.kind !== kind || item.table !== table) break
    run.push(item)
  }
  return run
}
