import type {RunCommand} from '../run-command.ts'
import {takeBack} from '../take-back.ts'

export const runRedo: RunCommand = (shell, request) => takeBack(shell, request, 'redo')
