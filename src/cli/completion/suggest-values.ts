import {findItems} from '../../curriculum/find-items.ts'
import {scaleOf} from '../../curriculum/item-facts.ts'
import type {Curriculum, Item} from '../../curriculum/model.ts'
import {unitLabel} from '../../curriculum/scope-path.ts'
import {type Suggestion, suggestion} from './suggestion.ts'

/** What the field that was named may be set to. */
export function suggestValues(
  curriculum: Curriculum,
  name: string,
  within: readonly string[],
): readonly Suggestion[] {
  const [item] = findItems(curriculum, [name], {within, prefer: 'settable', verb: 'set'})
  return item === undefined ? [] : valuesOf(item, curriculum)
}

function valuesOf(item: Item, curriculum: Curriculum): readonly Suggestion[] {
  if (item.kind === 'question') return [suggestion('yes'), suggestion('no')]
  if (item.kind !== 'field') return []
  if (item.role === 'current-unit')
    return curriculum.units.map(unit => suggestion(unitLabel(unit), unit.title))
  switch (item.value.value.type) {
    case 'date':
      return ['today', 'tomorrow', 'yesterday', '+7d'].map(day => suggestion(day))
    case 'rating':
      return Array.from({length: scaleOf(item) ?? 0}, (_, index) => suggestion(`${index + 1}`))
    case 'ratio':
    case 'percent':
    case 'number':
    case 'text':
      return []
  }
}
