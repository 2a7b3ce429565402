import {confidenceOf, contentOf, dateOf, noteOf, statusOf} from './item-facts.ts'
import type {Curriculum, Item} from './model.ts'
import type {Scope} from './scope.ts'
import {isWithin} from './scope-path.ts'

/** What somebody has written about or done in a place: what would be lost with it. */
export function filledItems({items}: Curriculum, place: Scope): readonly Item[] {
  return items.filter(item => isWithin(item.scope, place) && isFilled(item))
}

function isFilled(item: Item): boolean {
  const status = statusOf(item)
  const facts = [confidenceOf(item), dateOf(item), noteOf(item), contentOf(item)]
  return (status !== null && status !== 'not-started') || facts.some(fact => fact !== null) || isLogged(item)
}

function isLogged(item: Item): boolean {
  return item.kind === 'entry' && item.isFilled
}
