import type {Curriculum, Item} from './model.ts'

/** Whether anything in the document can be tracked, so that it is more than an outline. */
export function isTracker({items}: Curriculum): boolean {
  return items.some(isTracked)
}

function isTracked(item: Item): boolean {
  switch (item.kind) {
    case 'concept':
    case 'task':
    case 'question':
    case 'entry':
    case 'rating':
      return true
    case 'field':
      return item.role !== 'other' || item.value.value.type !== 'text'
    case 'slot':
      return false
  }
}
