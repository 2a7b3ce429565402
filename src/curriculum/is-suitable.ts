import {hasBox} from './has-box.ts'
import type {Item} from './model.ts'

/** What a verb can be used on. */
export type Preference = 'markable' | 'tickable' | 'ratable' | 'notable' | 'settable' | 'any'

/** Whether a verb can be used on an item. */
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

/** Whether there is a place for stars. */
export function hasStars(item: Item): boolean {
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
