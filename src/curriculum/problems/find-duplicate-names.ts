import type {Concept, Curriculum, Item, Rating} from '../model.ts'
import type {Unit} from '../scope.ts'
import {unitLabel} from '../scope-path.ts'
import {duplicateMessage, nameOfItem} from './duplicate-message.ts'
import {findAlike} from './find-alike.ts'
import type {Finding} from './inspection.ts'
import {quoteTitle} from './quote-title.ts'

/**
 * Rows of one section and units of one part that are called alike: a command that names one of them cannot tell which is
 * meant, and a row that was copied and not renamed counts twice.
 */
export function findDuplicateNames({items, units}: Curriculum): readonly Finding[] {
  const numbered = units.filter(({number}) => number !== null)
  return [
    ...findAlike(items.filter(isRow), row => row.scope, nameOfItem).map(
      ([first, second, ...more]): Finding => {
        const message = duplicateMessage(quoteTitle(first.title), first, more.length)
        return {rule: 'duplicate-name', message, span: second.titleSpan}
      },
    ),
    ...findAlike(numbered, unit => unit.parent, nameOfUnit).map(([first, second, ...more]): Finding => {
      const message = duplicateMessage(unitLabel(first), first, more.length)
      return {rule: 'duplicate-name', message, span: second.heading}
    }),
  ]
}

/** Other things are called alike by habit. */
function isRow(item: Item): item is Concept | Rating {
  return item.kind === 'concept' || item.kind === 'rating'
}

function nameOfUnit({word, number, lastNumber}: Unit): string {
  return `${word} ${number} ${lastNumber}`
}
