import {TrackerError} from '../errors/tracker-error.ts'
import {itemCandidate, scopeAddress} from './candidates.ts'
import {matchScopes} from './find-scope.ts'
import type {ItemSearch} from './item-search.ts'
import type {Item, Scope} from './model.ts'
import {quoteWord} from './quote-word.ts'
import {isSuitable} from './right-verb.ts'
import {hasNumber} from './scope-names.ts'
import {describeScope, isWithin} from './scope-path.ts'
import {scopedTitles} from './scoped-titles.ts'
import {suggest} from './suggest.ts'

const mostShown = 5

/** The refusal when nothing has the name: a place was named instead, or here are the nearest items. */
export function unknownItem(
  search: ItemSearch,
  words: readonly string[],
  missing: readonly string[],
): TrackerError {
  const {options, inside} = search
  const texts = [...new Set([words.join(' '), ...missing])]
  for (const text of texts) {
    const place = placeCalled(search, text)
    if (place) return placeInstead(search, place, text)
  }
  const near = [...new Set(texts.flatMap(text => nearItems(search, text)))].slice(0, mostShown)
  const where = options.within.length > 0 && inside ? ` in ${describeScope(inside)}` : ''
  return new TrackerError('item-not-found', `nothing${where} is called ${listTexts(texts)}`, {
    candidates: near.map(itemCandidate),
    hint: near[0] ? `tracker ${options.verb} ${near[0].id}` : 'tracker list shows every name',
  })
}

/** The refusal when a text is plainly the address of a unit, `w3` or `Week 3`, whatever titles begin with it. */
export function unitInstead(search: ItemSearch, text: string): TrackerError | undefined {
  const unit = search.curriculum.units.find(
    each => each.id === text || (/\p{L}/u.test(text) && hasNumber(each, text)),
  )
  return unit && placeInstead(search, unit, text)
}

function placeInstead({curriculum, options}: ItemSearch, place: Scope, text: string): TrackerError {
  const address = quoteWord(scopeAddress(place, curriculum.scopes))
  const look = place.kind === 'unit' ? `tracker status ${address}` : `tracker list --in ${address}`
  const inPlace = curriculum.items.filter(
    item => isSuitable(item, options.prefer) && isWithin(item.scope, place),
  )
  const name = place.title === text ? '' : `: ${place.title}`
  return new TrackerError('item-not-found', `"${text}" is a ${place.kind}, not an item${name}`, {
    candidates: inPlace.slice(0, mostShown).map(itemCandidate),
    hint: `${look}, or tracker tick --all --in ${address}`,
  })
}

function placeCalled({curriculum}: ItemSearch, text: string): Scope | undefined {
  const places = curriculum.scopes.filter(({kind}) => kind !== 'document')
  const match = matchScopes(curriculum, places, text)
  return match && match.tier !== 'prefix' && match.tier !== 'substring' ? match.things[0] : undefined
}

/** Among what the verb is for, else among all; in the named place, else anywhere. */
function nearItems({curriculum, items, options}: ItemSearch, text: string): readonly Item[] {
  const everywhere = [
    {title: text, items},
    {title: text, items: curriculum.items},
  ]
  for (const {title, items: some} of [...scopedTitles(curriculum, items, text), ...everywhere]) {
    const suitable = some.filter(item => isSuitable(item, options.prefer))
    for (const choice of [suitable, some]) {
      const near = suggest(title, choice, item => [item.title])
      if (near.length > 0) return near
    }
  }
  return []
}

function listTexts(texts: readonly string[]): string {
  return texts.map(text => `"${text}"`).join(' or ')
}
