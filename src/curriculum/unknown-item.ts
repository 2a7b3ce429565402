import {TrackerError} from '../errors/tracker-error.ts'
import {itemCandidate, scopeAddress} from './candidates.ts'
import {matchScopes} from './find-scope.ts'
import {isSuitable} from './is-suitable.ts'
import type {ItemSearch} from './item-search.ts'
import type {Item} from './model.ts'
import {quoteWord} from './quote-word.ts'
import type {Scope} from './scope.ts'
import {hasNumber, readNumberedName} from './scope-names.ts'
import {describeScope, isWithin} from './scope-path.ts'
import {scopedTitles} from './scoped-titles.ts'
import {shelvesOf} from './shelves.ts'
import {suggest} from './suggest.ts'

const mostShown = 5
/** A search for near names takes time, and after a few the reader has lost the thread. */
const mostTexts = 3

/** The refusal when nothing has the name: a place was named instead, or here are the nearest items. */
export function unknownItem(
  search: ItemSearch,
  words: readonly string[],
  missing: readonly string[],
): TrackerError {
  const {curriculum, options, inside} = search
  const texts = [...new Set([words.join(' '), ...missing])].slice(0, mostTexts)
  for (const text of texts) {
    const place = placeCalled(search, text)
    if (place) return placeInstead(search, place, text)
  }
  if (shelvesOf(curriculum).items.length === 0) return nothingToName(texts)
  const near = [...new Set(texts.flatMap(text => nearItems(search, text)))].slice(0, mostShown)
  const usable = near.find(item => isSuitable(item, options.prefer))
  const where = options.within.length > 0 && inside ? ` in ${describeScope(inside)}` : ''
  return new TrackerError('item-not-found', `nothing${where} is called ${listTexts(texts)}`, {
    candidates: near.map(itemCandidate),
    hint: usable ? commandFor(options.verb, usable) : whereNamesAre(search, texts),
  })
}

function nothingToName(texts: readonly string[]): TrackerError {
  return new TrackerError(
    'item-not-found',
    `nothing is called ${listTexts(texts)}: there is nothing to track in this file yet`,
    {hint: 'tracker help format tells what is read, tracker init FILE makes a tracker'},
  )
}

/** Of `3.99` the unit is known. */
function whereNamesAre(search: ItemSearch, texts: readonly string[]): string {
  for (const text of texts) {
    const [, address] = /^(.+)\.\d+$/.exec(text) ?? []
    const place = address === undefined ? undefined : placeWithId(search, address)
    if (place)
      return `tracker list --in ${scopeAddress(place, search.curriculum.scopes)} shows the names there`
  }
  return 'tracker list shows every name'
}

function placeWithId({curriculum}: ItemSearch, address: string): Scope | undefined {
  const unit = curriculum.units.find(({id, number}) => id === address || `${number}` === address)
  return unit ?? curriculum.scopes.find(scope => scopeAddress(scope, curriculum.scopes) === address)
}

/** Whole, so that it can be typed; `add` names an item only to add behind it. */
function commandFor(verb: string, {id}: Item): string {
  if (verb === 'add') return 'name an item of that place with --after'
  return `tracker ${verb} ${id}${valueWords.get(verb) ?? ''}`
}

const valueWords: ReadonlyMap<string, string> = new Map([
  ['set', ' VALUE'],
  ['rename', ' TEXT'],
  ['note', ' TEXT'],
  ['rate', ' N'],
  ['move', ' --to PLACE'],
])

/** The refusal when a text is plainly the address of a unit, `w3` or `Week 3`, whatever titles begin with it. */
export function unitInstead(search: ItemSearch, text: string): TrackerError | undefined {
  const name = /\p{L}/u.test(text) ? readNumberedName(text) : undefined
  const unit = search.curriculum.units.find(each => each.id === text || (name && hasNumber(each, name)))
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

/** In the place that the name begins with, else in the place that was given, else anywhere. */
function nearItems({curriculum, names, itemOf, options}: ItemSearch, text: string): readonly Item[] {
  const everywhere = options.within.length > 0 ? [names(), shelvesOf(curriculum).names()] : [names()]
  const choices = [
    ...scopedTitles(curriculum, names(), text),
    ...everywhere.map(some => ({title: text, items: some})),
  ]
  for (const choice of choices) {
    const near = suggest(choice.title, choice.items, ({title}) => [title])
    if (near.length > 0) return near.map(itemOf)
  }
  return []
}

function listTexts(texts: readonly string[]): string {
  return texts.map(text => `"${text}"`).join(' or ')
}
