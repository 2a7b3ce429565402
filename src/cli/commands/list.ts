import {filterItems} from '../../curriculum/filter-items.ts'
import {narrowScope} from '../../curriculum/find-scope.ts'
import {isWithin} from '../../curriculum/scope-path.ts'
import {jsonList} from '../../views/json-items.ts'
import {showList} from '../../views/show-list.ts'
import {openTracker} from '../open-tracker.ts'
import {listOption} from '../option-values.ts'
import {readToday} from '../read-today.ts'
import type {RunCommand} from '../run-command.ts'
import {writeBeside, writeJsonList, writePaged} from '../write-output.ts'

export const runList: RunCommand = async (shell, {operands, options}) => {
  const today = readToday(shell.context)
  const {curriculum} = await openTracker(shell)
  const scope = narrowScope(curriculum, listOption(options, 'in'))
  const passing = filterItems(curriculum, operands, {today})
  const items = passing.filter(item => scope === undefined || isWithin(item.scope, scope))
  const document = jsonList(items)
  if (shell.options.json) writeJsonList(shell, document, document.items)
  else await writePaged(shell, showList(items, shell.look))
  if (items.length > 0) return 0
  if (!shell.options.json) writeBeside(shell, 'Nothing passes all of these filters.\n')
  return 1
}
