import {findItems} from '../../curriculum/find-items.ts'
import {matchScopes, narrowScope} from '../../curriculum/find-scope.ts'
import type {Curriculum} from '../../curriculum/model.ts'
import {quoteWord} from '../../curriculum/quote-word.ts'
import {TrackerError} from '../../errors/tracker-error.ts'
import {moveItem} from '../../operations/move-item.ts'
import {listOption} from '../option-values.ts'
import {runChange} from '../run-change.ts'
import type {RunCommand} from '../run-command.ts'

export const runMove: RunCommand = async (shell, {operands, options}) => {
  const [within, to] = [listOption(options, 'in'), listOption(options, 'to')]
  return runChange(shell, curriculum => {
    if (to.length === 0) throw refusePlaceless(curriculum, operands)
    const items = findItems(curriculum, operands, {within, prefer: 'any', verb: 'move'})
    const [item, another] = items
    const place = narrowScope(curriculum, to)
    if (item === undefined || another !== undefined || place === undefined) {
      throw new TrackerError('usage', `move takes one ITEM, and ${items.length} were named`, {
        hint: 'see: tracker move --help',
      })
    }
    return {subjects: [item], operation: moveItem(curriculum, item, place)}
  })
}

/** `move 3.1 w4`: the last word may be the place. */
function refusePlaceless(curriculum: Curriculum, operands: readonly string[]): TrackerError {
  const last = operands.at(-1) ?? ''
  const isPlace = operands.length > 1 && matchScopes(curriculum, curriculum.scopes, last) !== undefined
  const item = (isPlace ? operands.slice(0, -1) : operands).join(' ')
  return new TrackerError('usage', 'move needs a PLACE to move to', {
    hint: `try: tracker move ${quoteWord(item)} --to ${isPlace ? quoteWord(last) : 'w6'}`,
  })
}
