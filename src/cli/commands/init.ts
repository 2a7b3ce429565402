import {createTracker} from '../create-tracker.ts'
import {newTracker} from '../new-tracker.ts'
import type {RunCommand} from '../run-command.ts'

export const runInit: RunCommand = async (shell, {operands, options}) =>
  createTracker(shell, operands[0] ?? null, await newTracker(shell, options))
