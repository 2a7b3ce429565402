import type {RunCommand} from '../run-command.ts'
import {runTicking} from '../run-ticking.ts'

export const runUntick: RunCommand = (shell, request) =>
  runTicking(shell, request, {verb: 'untick', isTicked: false})
