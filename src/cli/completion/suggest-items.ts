import {narrowScope} from '../../curriculum/find-scope.ts'
import {isSuitable, type Preference} from '../../curriculum/is-suitable.ts'
import {statusOf} from '../../curriculum/item-facts.ts'
import type {Curriculum, Item} from '../../curriculum/model.ts'
import {isWithin} from '../../curriculum/scope-path.ts'
import {normaliseTitle} from '../../notation/normalise-title.ts'
import {describeItem} from './describe-item.ts'
import type {Suggestion} from './suggestion.ts'
import {isTypeable} from './typeable.ts'

export interface ItemRequest {
  readonly prefer: Preference
  /** The texts of `--in`. */
  readonly within: readonly string[]
  /** The operands before: items named already, or the beginning of a title. */
  readonly named: readonly string[]
  /** What was typed of this one. */
  readonly typed: string
  /** What was begun or done comes first. */
  readonly isTakenBack: boolean
}

/**
 * Items that a command may be given, those first that it is usually given: unfinished ones. Words that begin a title are continued: after `circuit`,
 * `Breaker Pattern`.
 */
export function suggestItems(
  curriculum: Curriculum,
  {prefer, within, named, typed, isTakenBack}: ItemRequest,
): readonly Suggestion[] {
  const scope = narrowScope(curriculum, within)
  const items = curriculum.items.filter(
    item => isSuitable(item, prefer) && (scope === undefined || isWithin(item.scope, scope)),
  )
  const isNew = ({id, key, title}: Item): boolean => ![id, key, title].some(name => named.includes(name))
  const last = isTakenBack ? ['', 'not-started'] : ['done', 'skipped']
  const isLast = (item: Item): boolean => last.includes(statusOf(item) ?? '')
  const titles = countTitles(items)
  const fresh = items.filter(isNew)
  const ordered = [...fresh.filter(item => !isLast(item)), ...fresh.filter(isLast)]
  const continuing = continued(ordered, named)
  const others = ordered.map(item => itemSuggestion(item, titles))
  if (isTitle(named.join(' '), items)) return [...others, ...continuing]
  return typed === '' && continuing.length > 0 ? continuing : [...continuing, ...others]
}

/** Whoever has named an item may mean another one next, and not that its title goes on. */
function isTitle(text: string, items: readonly Item[]): boolean {
  const typed = normaliseTitle(text)
  return items.some(({title}) => normaliseTitle(title) === typed)
}

/** How many items a title names, where a concept wins over other kinds. */
function countTitles(items: readonly Item[]): ReadonlyMap<string, {all: number; concepts: number}> {
  const titles = new Map<string, {all: number; concepts: number}>()
  for (const {title, kind} of items) {
    const count = titles.get(title) ?? {all: 0, concepts: 0}
    titles.set(title, {all: count.all + 1, concepts: count.concepts + (kind === 'concept' ? 1 : 0)})
  }
  return titles
}

/** By its title where that names it alone, else by its key, which is found by the title all the same. */
function itemSuggestion(item: Item, titles: ReturnType<typeof countTitles>): Suggestion {
  const {id, key, title} = item
  const {all = 0, concepts = 0} = titles.get(title) ?? {}
  const isUnique = all === 1 || (item.kind === 'concept' && concepts === 1)
  const byTitle = isUnique && isTypeable(title) ? {name: title, value: title} : {name: title, value: key}
  const forms = [byTitle, {name: id, value: id}, {name: key, value: key}]
  const place = describeItem(item)
  return {
    forms,
    about: byTitle.value === title ? place : `${title}, ${place}`,
    isPreferred: item.kind === 'concept',
  }
}

function continued(items: readonly Item[], named: readonly string[]): readonly Suggestion[] {
  const begun = `${named.join(' ')} `
  if (named.length === 0) return []
  return items.flatMap(item => {
    const {title} = item
    const rest = title.slice(begun.length)
    const isBegun = title.slice(0, begun.length).toLowerCase() === begun.toLowerCase()
    if (!isBegun || rest === '' || !isTypeable(title)) return []
    return [{forms: [{name: rest, value: rest}], about: describeItem(item), isPreferred: true}]
  })
}
