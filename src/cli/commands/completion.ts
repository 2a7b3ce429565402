import {
  type CompletionShell,
  completionScripts,
  completionShells,
} from '../../cli/completion/completion-scripts.ts'
import {carryOutInstall, type InstallStep, planInstall} from '../../cli/completion/install-completion.ts'
import {TrackerError} from '../../errors/tracker-error.ts'
import {visibleText} from '../../views/visible-text.ts'
import {nearestWord} from '../nearest-word.ts'
import {isSet} from '../option-values.ts'
import type {RunCommand, Shell} from '../run-command.ts'
import {writeBeside, writeJson, writeText} from '../write-output.ts'

export const runCompletion: RunCommand = async (shell, {operands, options}) => {
  const name = readShell(operands[0] ?? '')
  if (isSet(options, 'install')) return install(shell, name)
  const script = completionScripts[name]
  if (shell.options.json) writeJson(shell, {schemaVersion: 1, kind: 'completion', shell: name, script})
  else shell.context.stdout.write(script)
  return 0
}

/** Tells what it would change, and does it only where the person said yes beforehand. */
function install(shell: Shell, name: CompletionShell): number {
  const {context, options} = shell
  const steps = planInstall(context, name)
  const isDone = options.yes && !options.dryRun
  if (isDone) carryOutInstall(steps)
  if (options.json) {
    const told = steps.map(({path, action, text}) => ({path, action, text}))
    writeJson(shell, {schemaVersion: 1, kind: 'completion', shell: name, steps: told, done: isDone})
    return 0
  }
  writeText(shell, tell(steps, isDone))
  if (steps.length > 0 && isDone)
    writeBeside(shell, `It works in every new ${name}. To uninstall: delete what is named above.\n`)
  if (steps.length > 0 && !isDone) {
    writeBeside(shell, `Nothing was changed. To do it: tracker completion ${name} --install --yes\n`)
  }
  return 0
}

function tell(steps: readonly InstallStep[], isDone: boolean): string {
  if (steps.length === 0) return 'It is installed already.\n'
  return steps.map(step => `${tellStep(step, isDone)}\n`).join('')
}

function tellStep({path, action, text}: InstallStep, isDone: boolean): string {
  const file = visibleText(path)
  if (action === 'write') return `${isDone ? 'Wrote' : 'Would write'} ${file}`
  return `${isDone ? 'Added' : 'Would add'} to ${file}: ${visibleText(text.trim())}`
}

function readShell(text: string): CompletionShell {
  const shell = completionShells.find(name => name === text)
  if (shell !== undefined) return shell
  const near = nearestWord(text, completionShells)
  throw new TrackerError(
    'usage',
    `there is no completion for "${text}"${near ? ` (did you mean ${near}?)` : ''}`,
    {
      hint: `use one of: ${completionShells.join(', ')}`,
    },
  )
}
