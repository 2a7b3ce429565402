import {hasBox} from './has-box.ts'
import type {Item} from './model.ts'
import {quoteWord} from './quote-word.ts'

/** What a verb can be used on. */
export type Preference = 'markable' | 'tickable' | 'ratable' | 'notable' | 'settable' | 'any'

export function isSuitable(item: Item, prefer: Preference): boolean {
  switch (prefer) {
    case 'any':
      return true
    case 'markable':
      return item.kind === 'concept' || item.kind === 'task' || item.kind === 'question'
    case 'tickable':
      return item.kind === 'question' || hasBox(item)
    case 'settable':
      return item.kind === 'field' || item.kind === 'question'
    case 'ratable':
      return hasStars(item)
    case 'notable':
      return hasNote(item)
  }
}

/** The command to type for an item that another verb was used on. */
export function rightCommand(item: Item): string {
  switch (item.kind) {
    case 'concept':
      return `tracker mark ${item.id}`
    case 'task':
    case 'question':
      return `tracker tick ${item.id}`
    case 'field':
      return hasStars(item) ? `tracker rate ${item.id} N` : `tracker set ${item.id} VALUE`
    case 'entry':
      return `tracker set COLUMN VALUE --in ${item.id}`
    case 'rating':
      return `tracker rate ${item.id} N`
    case 'slot':
      return `tracker add ${quoteWord(item.scope.title)} TEXT`
  }
}

/** Why a verb cannot be used on an item: one sentence without a final full stop. */
export function wrongKindMessage(item: Item, prefer: Preference, verb: string): string {
  const lacks = item.kind === 'concept' && prefer === 'ratable' ? 'has no stars' : undefined
  const misses = item.kind === 'concept' && prefer === 'notable' ? 'has no place for notes' : lacks
  const name = `"${item.title}" (line ${item.line})`
  return misses
    ? `${name} ${misses}`
    : `${name} is ${articleOf(item)} ${item.kind}: tracker ${verb} is not for it`
}

function hasStars(item: Item): boolean {
  switch (item.kind) {
    case 'concept':
      return item.rating !== null
    case 'rating':
      return true
    case 'field':
      return item.value.value.type === 'rating'
    case 'task':
    case 'question':
    case 'entry':
    case 'slot':
      return false
  }
}

function hasNote(item: Item): boolean {
  switch (item.kind) {
    case 'concept':
    case 'entry':
    case 'rating':
      return item.note !== null
    case 'question':
      return true
    case 'task':
    case 'field':
    case 'slot':
      return false
  }
}

function articleOf(item: Item): string {
  return item.kind === 'entry' ? 'an' : 'a'
}
