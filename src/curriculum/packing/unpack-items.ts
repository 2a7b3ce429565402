import type {Item} from '../model.ts'
import {itemKinds} from './codes.ts'
import {parsePacked} from './parse-packed.ts'
import {given, streamReader} from './stream-reader.ts'
import type {Stream} from './stream-writer.ts'
import {unpackLineItem} from './unpack-line-item.ts'
import {unpackRowItems} from './unpack-row-items.ts'
import type {Unpacking} from './unpacking.ts'

export function unpackItems(unpacking: Unpacking, lines: readonly string[]): readonly Item[] {
  const items: Item[] = []
  for (const line of lines) {
    const reader = streamReader(unpacking.lines, parsePacked<Stream>(line))
    while (!reader.isDone()) {
      const kind = given(itemKinds[reader.next()])
      if (kind === 'concept' || kind === 'entry' || kind === 'rating') {
        for (const item of unpackRowItems(unpacking, reader, kind)) items.push(item)
      } else items.push(unpackLineItem(unpacking, reader, {kind, before: items}))
    }
  }
  return items
}
