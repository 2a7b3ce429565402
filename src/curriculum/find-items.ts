import {TrackerError} from '../errors/tracker-error.ts'
import {once} from '../notation/once.ts'
import {itemCandidate} from './candidates.ts'
import {findEntry} from './find-entry.ts'
import {narrowScope} from './find-scope.ts'
import {indexNamed, type Naming} from './index-names.ts'
import {isSuitable} from './is-suitable.ts'
import type {FindOptions, ItemSearch} from './item-search.ts'
import type {Curriculum, Item} from './model.ts'
import type {Scope} from './scope.ts'
import {isWithin} from './scope-path.ts'
import {scopedTitles} from './scoped-titles.ts'
import {type ItemName, shelvesOf} from './shelves.ts'
import {unitInstead, unknownItem} from './unknown-item.ts'
import {wrongKind} from './wrong-kind.ts'

/**
 * The items that the words of a command name, each once, in the order named. All words together are tried as one
 * title first, then each alone.
 *
 * Throws `item-not-found` with the nearest names, `item-ambiguous` with all that are meant, `wrong-kind` naming the
 * right verb, `usage` without words, and what `findScope` throws.
 */
export function findItems(
  curriculum: Curriculum,
  words: readonly string[],
  options: FindOptions,
): readonly Item[] {
  const {within, verb} = options
  if (words.every(word => word.trim() === '')) {
    throw new TrackerError('usage', 'no item was named', {hint: `tracker ${verb} "TITLE"`})
  }
  const inside = narrowScope(curriculum, within)
  const search = searchIn(curriculum, inside, options)
  const whole = lookUp(search, words.join(' '))
  if (whole) return [choose(whole, words.join(' '), options)]
  const found = words.map(word => ({word, matches: words.length > 1 ? lookUp(search, word) : undefined}))
  const missing = found.filter(({matches}) => !matches).map(({word}) => word)
  if (missing.length > 0) throw unknownItem(search, words, missing)
  return [...new Set(found.map(({word, matches}) => choose(matches ?? [], word, options)))]
}

function searchIn(curriculum: Curriculum, inside: Scope | undefined, options: FindOptions): ItemSearch {
  const {items, names, namesakes} = shelvesOf(curriculum)
  const those = (all: readonly ItemName[]): readonly ItemName[] =>
    options.within.length > 0 && inside ? namesWithin(curriculum, all, inside) : all
  const namesInside = once(() => those(names()))
  const index = once(() => indexNamed(namesInside(), itemNaming))
  return {
    curriculum,
    inside,
    names: namesInside,
    find: text => {
      const title = text.trim()
      const things = title === '' ? [] : those(namesakes(title))
      return things.length > 0 ? {tier: 'title', things} : index()(text)
    },
    itemOf: ({position}) => items.at(position),
    options,
  }
}

/** All that a text may mean, before it is asked what the verb is for; `undefined` when nothing is called so. */
function lookUp(search: ItemSearch, text: string): readonly Item[] | undefined {
  const {curriculum, inside, names, itemOf} = search
  const match = search.find(text)
  if (match && match.tier !== 'prefix' && match.tier !== 'substring') return match.things.map(itemOf)
  const refusal = unitInstead(search, text)
  if (refusal) throw refusal
  if (match) return match.things.map(itemOf)
  const entry = /\/\s*\d+$/.test(text) ? findEntry(curriculum, text, inside) : undefined
  if (entry) return [entry]
  for (const scoped of scopedTitles(curriculum, names(), text)) {
    const inScope = indexNamed(scoped.items, itemNaming)(scoped.title)
    if (inScope) return inScope.things.map(itemOf)
  }
  return undefined
}

/** Of one tier, only what the verb is for; a concept wins over the rest. */
function choose(matches: readonly Item[], text: string, {prefer, verb}: FindOptions): Item {
  const suitable = matches.filter(item => isSuitable(item, prefer))
  const concepts = suitable.filter(item => item.kind === 'concept')
  const [item, ...others] = prefer !== 'any' && concepts.length > 0 ? concepts : suitable
  if (item && others.length === 0) return item
  if (item) {
    throw new TrackerError('item-ambiguous', `"${text}" names ${suitable.length} items`, {
      candidates: suitable.map(itemCandidate),
      hint: `name one by its id, such as ${item.id}, or narrow with --in`,
    })
  }
  const [unsuitable] = matches
  if (!unsuitable) throw new TrackerError('item-not-found', `nothing is called "${text}"`)
  throw wrongKind(unsuitable, whyUnsuitable(unsuitable, prefer, verb))
}

function whyUnsuitable({kind}: Item, prefer: FindOptions['prefer'], verb: string): string {
  if (kind === 'concept' && prefer === 'ratable') return 'it has no stars'
  if (kind === 'concept' && prefer === 'notable') return 'it has no place for notes'
  return `tracker ${verb} is not for it`
}

/** `3.2` may also be written `w3.2`, and `w3.2` as `3.2`. */
export const itemNaming: Naming<Pick<Item, 'id' | 'key' | 'title' | 'unit'>> = {
  hasTitle: ({title}, isMeant) => isMeant(title),
  hasAddress: ({id, key, unit}, address) => {
    if (id.toLowerCase() === address || key.toLowerCase() === address) return true
    const position = unit ? address.lastIndexOf('.') : -1
    if (!unit || position < 0 || id.slice(id.lastIndexOf('.')) !== address.slice(position)) return false
    const place = address.slice(0, position)
    return unit.id.toLowerCase() === place || (unit.number !== null && `${unit.number}` === place)
  },
}

function namesWithin(curriculum: Curriculum, names: readonly ItemName[], inside: Scope): readonly ItemName[] {
  const scopes = new Set(curriculum.scopes.filter(scope => isWithin(scope, inside)))
  return names.filter(({scope}) => scopes.has(scope))
}
