import {findItems} from '../../curriculum/find-items.ts'
import {narrowScope} from '../../curriculum/find-scope.ts'
import {quoteWord} from '../../curriculum/quote-word.ts'
import {TrackerError} from '../../errors/tracker-error.ts'
import {moveItem} from '../../operations/move-item.ts'
import {listOption} from '../option-values.ts'
import {runChange} from '../run-change.ts'
import type {RunCommand} from '../run-command.ts'

export const runMove: RunCommand = async (shell, {operands, options}) => {
  const [within, to] = [listOption(options, 'in'), listOption(options, 'to')]
  if (to.length === 0) {
    throw new TrackerError('usage', 'move needs a PLACE to move to', {
      hint: `try: tracker move ${quoteWord(operands.join(' '))} --to w6`,
    })
  }
  return runChange(shell, curriculum => {
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
