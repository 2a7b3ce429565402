import type {Shell} from '../run-command.ts'
import {writeBeside} from '../write-output.ts'
import type {NoAnswers} from './ask-in-turn.ts'

/** The exit status of a command whose person did not want to go on: interrupted, or the answer was no. */
export function giveUp(shell: Shell, why: NoAnswers): number {
  writeBeside(shell, 'Nothing was written.\n')
  return why === 'interrupted' ? 130 : 1
}
