import {TrackerError} from '../errors/tracker-error.ts'
import {findItems, itemNaming} from './find-items.ts'
import {findScope, matchScopes, narrowScope} from './find-scope.ts'
import {indexNamed, type NameMatch} from './index-names.ts'
import type {FindOptions} from './item-search.ts'
import type {Curriculum, Item} from './model.ts'
import type {Scope} from './scope.ts'
import {isWithin} from './scope-path.ts'

/** What a name may stand for where items and places are both possible. */
export type Target =
  | {readonly kind: 'items'; readonly items: readonly Item[]}
  | {readonly kind: 'scope'; readonly scope: Scope}

/**
 * Items first, else the unit or section of that name; but the whole name of a place wins over half the name of an
 * item. Throws what `findItems` and `findScope` throw.
 */
export function findTarget(curriculum: Curriculum, words: readonly string[], options: FindOptions): Target {
  const {within} = options
  const text = words.join(' ')
  const inside = narrowScope(curriculum, within)
  const held = curriculum.items.filter(item => !inside || isWithin(item.scope, inside))
  const items = indexNamed(held, itemNaming)(text)
  const places = curriculum.scopes.filter(scope => !inside || isWithin(scope, inside))
  // A bare number is too little to name a week by.
  const scopes = /\p{L}/u.test(text) ? matchScopes(curriculum, places, text) : undefined
  const foundScope = (): Target => ({kind: 'scope', scope: findScope(curriculum, text, inside)})
  if (isWhole(scopes) && !isWhole(items)) return foundScope()
  try {
    return {kind: 'items', items: findItems(curriculum, words, options)}
  } catch (error) {
    if (scopes && error instanceof TrackerError && error.code === 'item-not-found') return foundScope()
    throw error
  }
}

function isWhole(match: NameMatch<unknown> | undefined): boolean {
  return match !== undefined && match.tier !== 'prefix' && match.tier !== 'substring'
}
