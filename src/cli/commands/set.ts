import {giveUp} from '../../cli/prompts/give-up.ts'
import {askForValue} from '../ask-for-value.ts'
import {runChange} from '../run-change.ts'
import type {RunCommand} from '../run-command.ts'
import {planSetting} from '../set-words.ts'

export const runSet: RunCommand = async (shell, request) => {
  const {operands, options} = request
  const words = operands.length < 2 ? await askForValue(shell, request) : operands
  return typeof words === 'string' ? giveUp(shell, words) : runChange(shell, planSetting(words, options))
}
