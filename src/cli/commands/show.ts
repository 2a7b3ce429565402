import {findItems} from '../../curriculum/find-items.ts'
import {findReasons} from '../../curriculum/find-reasons.ts'
import {TrackerError} from '../../errors/tracker-error.ts'
import {jsonShow} from '../../views/json-items.ts'
import {showItem} from '../../views/show-item.ts'
import {showReasons} from '../../views/show-reasons.ts'
import {openTracker} from '../open-tracker.ts'
import {isSet, listOption} from '../option-values.ts'
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
  const tellsWhy = isSet(options, 'why')
  if (shell.options.json) writeJson(shell, jsonShow(item, tellsWhy ? findReasons(item) : undefined))
  else await writePaged(shell, showItem(item, shell.look) + (tellsWhy ? showReasons(item, shell.look) : ''))
  return 0
}
