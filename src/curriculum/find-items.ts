import {TrackerError} from '../errors/tracker-error.ts'
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
  const items = within.length > 0 && inside ? itemsWithin(curriculum, inside) : curriculum.items
  const search = {curriculum, inside, items, find: indexNamed(items, itemNaming), options}
  const whole = lookUp(search, words.join(' '))
  if (whole) return [choose(whole, words.join(' '), options)]
  const found = words.map(word => ({word, matches: words.length > 1 ? lookUp(search, word) : undefined}))
  const missing = found.filter(({matches}) => !matches).map(({word}) => word)
  if (missing.length > 0) throw unknownItem(search, words, missing)
  return [...new Set(found.map(({word, matches}) => choose(matches ?? [], word, options)))]
}

/** All that a text may mean, before it is asked what the verb is for; `undefined` when nothing is called so. */
function lookUp(search: ItemSearch, text: string): readonly Item[] | undefined {
  const {curriculum, inside, items} = search
  const match = search.find(text)
  if (match && match.tier !== 'prefix' && match.tier !== 'substring') return match.things
  const refusal = unitInstead(search, text)
  if (refusal) throw refusal
  if (match) return match.things
  const entry = /\/\s*\d+$/.test(text) ? findEntry(curriculum, text, inside) : undefined
  if (entry) return [entry]
  for (const scoped of scopedTitles(curriculum, items, text)) {
    const inScope = indexNamed(scoped.items, itemNaming)(scoped.title)
    if (inScope) return inScope.things
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
export const itemNaming: Naming<Item> = {
  hasTitle: ({title}, isMeant) => isMeant(title),
  hasAddress: ({id, key, unit}, address) => {
    if (id.toLowerCase() === address || key.toLowerCase() === address) return true
    const position = unit ? address.lastIndexOf('.') : -1
    if (!unit || position < 0 || id.slice(id.lastIndexOf('.')) !== address.slice(position)) return false
    const place = address.slice(0, position)
    return unit.id.toLowerCase() === place || (unit.number !== null && `${unit.number}` === place)
  },
}

function itemsWithin(curriculum: Curriculum, inside: Scope): readonly Item[] {
  const scopes = new Set(curriculum.scopes.filter(scope => isWithin(scope, inside)))
  return curriculum.items.filter(item => scopes.has(item.scope))
}
