import {giveUp} from '../../cli/prompts/give-up.ts'
import {isKindIn, planAddition, readAddWords} from '../add-words.ts'
import {askForAddition} from '../ask-for-addition.ts'
import {runChange} from '../run-change.ts'
import type {RunCommand} from '../run-command.ts'

export const runAdd: RunCommand = async (shell, request) => {
  const asked = await askForAddition(shell, request)
  if (typeof asked === 'string') return giveUp(shell, asked)
  return runChange(
    shell,
    planAddition(curriculum => asked ?? readAddWords(request, isKindIn(curriculum))),
  )
}
