import {giveUp} from '../../cli/prompts/give-up.ts'
import {narrowScope} from '../../curriculum/find-scope.ts'
import {logEntry} from '../../operations/log-entry.ts'
import {askForEntry} from '../ask-for-entry.ts'
import {findLogTable, type LogWords, readLogWords} from '../log-words.ts'
import {listOption} from '../option-values.ts'
import {runChange} from '../run-change.ts'
import type {CommandRequest, RunCommand} from '../run-command.ts'
import type {Plan} from '../work-out-change.ts'

export const runLog: RunCommand = async (shell, request) => {
  const {operands, options, named} = request
  const typed = readLogWords(operands)
  const words = {...typed, values: [...typed.values, ...named]}
  const isAsking = words.values.length === 0
  const entry = isAsking ? await askForEntry(shell, words, listOption(options, 'in')) : words
  return typeof entry === 'string' ? giveUp(shell, entry) : runChange(shell, plan(entry, options))
}

function plan({table, values}: LogWords, options: CommandRequest['options']): Plan {
  return (curriculum, today) => {
    const inside = narrowScope(curriculum, listOption(options, 'in'))
    const log = findLogTable(curriculum, table, inside)
    return {subjects: [], operation: logEntry(curriculum, log, {values, today})}
  }
}
