import {isAbsolute} from 'node:path'
import {readStandardInput} from '../storage/read-standard-input.ts'
import type {Context} from './context.ts'
import {isTerminal} from './is-terminal.ts'
import {processOutput} from './process-output.ts'

/** The context of the running process. */
export function processContext(): Context {
  return {
    argv: process.argv.slice(2),
    env: process.env,
    cwd: workingDirectory(),
    home: homeDirectory(),
    platform: process.platform,
    stdin: {isTTY: isTerminal(0), read: () => readStandardInput(process.stdin)},
    stdout: processOutput(1),
    stderr: processOutput(2),
    now: () => new Date(),
    page: async (text, command, env) => (await import('./run-pager.ts')).runPager(text, command, env),
    edit: async command => (await import('./editor/run-editor.ts')).runEditor(command),
    ask: async (question, look) => (await import('./prompts/ask-with-clack.ts')).askWithClack(question, look),
  }
}

/**
 * A working directory that was deleted has no path any more, but the shell still remembers its name. The process
 * moves out of it, because libraries ask for it too.
 */
function workingDirectory(): string {
  try {
    return process.cwd()
  } catch {
    process.chdir('/')
    return process.env['PWD'] ?? '/'
  }
}

function homeDirectory(): string | null {
  const home = process.env['HOME'] || process.env['USERPROFILE']
  return home && isAbsolute(home) ? home : null
}
