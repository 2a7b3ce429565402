import {findItems} from '../../curriculum/find-items.ts'
import {resetItems} from '../../operations/reset-items.ts'
import {listOption} from '../option-values.ts'
import {runChange} from '../run-change.ts'
import type {RunCommand} from '../run-command.ts'

export const runReset: RunCommand = (shell, {operands, options}) =>
  runChange(shell, curriculum => {
    const search = {within: listOption(options, 'in'), prefer: 'any', verb: 'reset'} as const
    const subjects = findItems(curriculum, operands, search)
    return {subjects, operation: resetItems(curriculum, subjects)}
  })
