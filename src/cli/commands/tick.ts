import type {RunCommand} from '../run-command.ts'
import {runTicking} from '../run-ticking.ts'

export const runTick: RunCommand = (shell, request) =>
  runTicking(shell, request, {verb: 'tick', isTicked: true})
