import {findColumn} from '../../curriculum/find-column.ts'
import {findItems} from '../../curriculum/find-items.ts'
import {findRow} from '../../curriculum/find-settable.ts'
import {scaleOf} from '../../curriculum/item-facts.ts'
import type {Curriculum, Item} from '../../curriculum/model.ts'
import {unitLabel} from '../../curriculum/scope-path.ts'
import {TrackerError} from '../../errors/tracker-error.ts'
import {suggestCells} from './suggest-cells.ts'
import {type Suggestion, suggestion} from './suggestion.ts'

/** What the field that was named may be set to, or the column of the row that `--in` names. */
export function suggestValues(
  curriculum: Curriculum,
  name: string,
  within: readonly string[],
): readonly Suggestion[] {
  const row = findRow(curriculum, within)
  if (row) return suggestCells(row.table, findColumn(row.table, name))
  const [item] = itemsCalled(curriculum, name, within)
  return item === undefined ? [] : valuesOf(item, curriculum)
}

/** Several of one name are usually of one kind: which of them is meant may be told later. */
function itemsCalled(curriculum: Curriculum, name: string, within: readonly string[]): readonly Item[] {
  try {
    return findItems(curriculum, [name], {within, prefer: 'settable', verb: 'set'})
  } catch (error) {
    if (!(error instanceof TrackerError) || error.code !== 'item-ambiguous') throw error
    const ids = error.candidates.map(({id}) => id)
    const meant = curriculum.items.filter(({id}) => ids.includes(id))
    return meant.every(({kind}) => kind === meant[0]?.kind) ? meant : []
  }
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
