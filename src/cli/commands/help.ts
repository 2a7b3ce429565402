import {printHelp} from '../../cli/help/print-help.ts'
import {asciiText} from '../../views/ascii-text.ts'
import type {RunCommand, Shell} from '../run-command.ts'
import {writeJson, writePaged} from '../write-output.ts'

export const runHelp: RunCommand = async (shell, {operands}) => {
  const topic = operands[0] ?? null
  const text = printHelp(topic)
  if (shell.options.json) writeJson(shell, {schemaVersion: 1, kind: 'help', topic, text})
  else await tell(shell, shell.look.ascii ? asciiText(text) : text)
  return 0
}

/** Whoever asks for help gets it, with --quiet too. */
async function tell(shell: Shell, text: string): Promise<void> {
  if (shell.options.quiet) shell.context.stdout.write(text)
  else await writePaged(shell, text)
}
