import {appendFileSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname, isAbsolute, join} from 'node:path'
import {TrackerError} from '../../errors/tracker-error.ts'
import {makeDirectory} from '../../storage/make-directory.ts'
import type {Context} from '../context.ts'
import {type CompletionShell, completionScripts} from './completion-scripts.ts'

/** One file that installing writes, or adds to. */
export interface InstallStep {
  readonly path: string
  readonly action: 'write' | 'append'
  readonly text: string
}

/**
 * What is left to be done for a shell to complete; nothing when it is installed. The script gets a file of its own,
 * so that starting a shell does not start the program.
 *
 * Throws TrackerError `usage` where there is no home directory, `input-output` for a file that cannot be read.
 */
export function planInstall(
  context: Pick<Context, 'env' | 'home'>,
  shell: CompletionShell,
): readonly InstallStep[] {
  const script = {path: scriptPath(context, shell), action: 'write', text: completionScripts[shell]} as const
  const steps: InstallStep[] = readIfThere(script.path) === script.text ? [] : [script]
  if (shell === 'fish') return steps
  const startup = shell === 'bash' ? join(home(context), '.bashrc') : join(zshFolder(context), '.zshrc')
  const line = `[ -r ${quote(script.path)} ] && . ${quote(script.path)}`
  const before = readIfThere(startup) ?? ''
  if (before.split('\n').includes(line)) return steps
  const newline = before === '' || before.endsWith('\n') ? '' : '\n'
  return [...steps, {path: startup, action: 'append', text: `${newline}${line}\n`}]
}

/** Throws what the file system says. */
export function carryOutInstall(steps: readonly InstallStep[]): void {
  for (const {path, action, text} of steps) {
    makeDirectory(dirname(path))
    if (action === 'write') writeFileSync(path, text)
    else appendFileSync(path, text)
  }
}

/** fish looks for a command's completion by itself; the other shells are told where it is. */
function scriptPath(context: Pick<Context, 'env' | 'home'>, shell: CompletionShell): string {
  if (shell === 'fish') {
    return join(folder(context, 'XDG_CONFIG_HOME', '.config'), 'fish', 'completions', 'tracker.fish')
  }
  return join(folder(context, 'XDG_DATA_HOME', '.local/share'), 'tracker', `completion.${shell}`)
}

function folder(context: Pick<Context, 'env' | 'home'>, variable: string, usual: string): string {
  const named = context.env[variable]
  return named && isAbsolute(named) ? named : join(home(context), usual)
}

function zshFolder(context: Pick<Context, 'env' | 'home'>): string {
  const named = context.env['ZDOTDIR']
  return named && isAbsolute(named) ? named : home(context)
}

function home({home: directory}: Pick<Context, 'home'>): string {
  if (directory !== null) return directory
  throw new TrackerError('usage', 'there is no home directory, so nobody knows where the shell looks', {
    hint: 'tracker completion bash > FILE, and source that file',
  })
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}

function quote(path: string): string {
  return `'${path.replaceAll("'", "'\\''")}'`
}
