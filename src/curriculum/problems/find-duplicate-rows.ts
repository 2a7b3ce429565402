import type {Concept, Item, Rating} from '../model.ts'
import {duplicateMessage, nameOfItem} from './duplicate-message.ts'
import {findAlike} from './find-alike.ts'
import type {Finding} from './inspection.ts'
import {quoteTitle} from './quote-title.ts'
import type {Region} from './region.ts'

/**
 * Rows of one section that are called alike: a command that names one of them cannot tell which is meant, and a row that was
 * copied and not renamed counts twice.
 */
export function findDuplicateRows({items}: Region): readonly Finding[] {
  const groups = findAlike(items().filter(isRow), row => row.scope, nameOfItem)
  return groups.map(([first, second, ...more]): Finding => {
    const message = duplicateMessage(quoteTitle(first.title), first, more.length)
    return {rule: 'duplicate-name', message, span: second.titleSpan}
  })
}

/** Other things are called alike by habit. */
export function isRow(item: Item): item is Concept | Rating {
  return item.kind === 'concept' || item.kind === 'rating'
}
