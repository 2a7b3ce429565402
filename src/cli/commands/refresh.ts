import {refreshValues} from '../../operations/refresh-values.ts'
import {runChange} from '../run-change.ts'
import type {RunCommand} from '../run-command.ts'

export const runRefresh: RunCommand = shell =>
  runChange(shell, curriculum => ({subjects: [], operation: refreshValues(curriculum)}))
