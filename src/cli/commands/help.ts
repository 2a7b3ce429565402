import {printHelp} from '../print-help.ts'
import type {RunCommand} from '../run-command.ts'

export const runHelp: RunCommand = async ({context}, {operands}) => {
  context.stdout.write(printHelp(operands[0] ?? null))
  return 0
}
