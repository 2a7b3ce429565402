import {printHelp} from '../../cli/help/print-help.ts'
import {asciiText} from '../../views/ascii-text.ts'
import type {RunCommand} from '../run-command.ts'
import {writeJson} from '../write-output.ts'

export const runHelp: RunCommand = async (shell, {operands}) => {
  const topic = operands[0] ?? null
  const text = printHelp(topic)
  if (shell.options.json) writeJson(shell, {schemaVersion: 1, kind: 'help', topic, text})
  else shell.context.stdout.write(shell.look.ascii ? asciiText(text) : text)
  return 0
}
