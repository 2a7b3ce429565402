import {findItems} from '../../curriculum/find-items.ts'
import {TrackerError} from '../../errors/tracker-error.ts'
import {jsonShow} from '../../views/json-items.ts'
import {showItem} from '../../views/show-item.ts'
import {openTracker} from '../open-tracker.ts'
import {listOption} from '../option-values.ts'
import type {RunCommand} from '../run-command.ts'
import {writeJson, writePaged} from '../write-output.ts'

export const runShow: RunCommand = async (shell, {operands, options}) => {
  const {curriculum} = await openTracker(shell)
  const search = {within: listOption(options, 'in'), prefer: 'any', verb: 'show'} as const
  const [item, another] = findItems(curriculum, operands, search)
  if (item === undefined || another !== undefined) {
    throw new TrackerError('usage', 'show takes one ITEM, but several were named', {
      hint: 'see: tracker show --help',
    })
  }
  if (shell.options.json) writeJson(shell, jsonShow(item))
  else await writePaged(shell, showItem(item, shell.look))
  return 0
}
