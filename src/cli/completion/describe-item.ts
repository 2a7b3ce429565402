import {confidenceOf, scaleOf, statusOf} from '../../curriculum/item-facts.ts'
import type {Item} from '../../curriculum/model.ts'
import {placeOf} from '../../curriculum/scope-path.ts'
import {statusWord} from '../../views/symbols.ts'

/** Where an item is and how far it has come: `Week 3 › Practice, not started`, `Week 1, done, 4/5`. */
export function describeItem(item: Item): string {
  const status = statusOf(item)
  const confidence = confidenceOf(item)
  const parts = [
    placeOf(item),
    status === null ? item.kind : statusWord(status),
    confidence === null ? '' : `${confidence}/${scaleOf(item) ?? 5}`,
  ]
  return parts.filter(part => part !== '').join(', ')
}
