import type {Day} from '../calendar/day.ts'
import {filterItems} from '../curriculum/filter-items.ts'
import {narrowScope} from '../curriculum/find-scope.ts'
import type {Curriculum, Item} from '../curriculum/model.ts'
import {isWithin} from '../curriculum/scope-path.ts'
import {listOption} from './option-values.ts'
import type {CommandRequest} from './run-command.ts'

/** The items that pass all filters and lie in every place that `--in` names. Throws TrackerError for a bad one. */
export function chooseItems(
  curriculum: Curriculum,
  {operands, options}: Pick<CommandRequest, 'operands' | 'options'>,
  today: Day,
): readonly Item[] {
  const scope = narrowScope(curriculum, listOption(options, 'in'))
  const passing = filterItems(curriculum, operands, {today})
  return passing.filter(item => scope === undefined || isWithin(item.scope, scope))
}
