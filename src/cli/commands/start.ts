import {findItems} from '../../curriculum/find-items.ts'
import {startItems} from '../../operations/start-items.ts'
import {listOption} from '../option-values.ts'
import {runChange} from '../run-change.ts'
import type {RunCommand} from '../run-command.ts'

export const runStart: RunCommand = (shell, {operands, options}) =>
  runChange(shell, (curriculum, today) => {
    const search = {within: listOption(options, 'in'), prefer: 'markable', verb: 'start'} as const
    const subjects = findItems(curriculum, operands, search)
    return {subjects, operation: startItems(curriculum, subjects, today)}
  })
