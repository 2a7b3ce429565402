import {readStandardInput} from '../storage/read-standard-input.ts'
import type {Context} from './context.ts'
import {homeDirectory} from './home-directory.ts'
import {isTerminal} from './is-terminal.ts'
import {processOutput} from './process-output.ts'

/** The context of the running process. */
export function processContext(keepCompiledCode: () => void): Context {
  return {
    argv: process.argv.slice(2),
    env: process.env,
    cwd: workingDirectory(),
    home: homeDirectory(),
    platform: process.platform,
    stdin: {
      get isTTY() {
        return isTerminal(0)
      },
      read: () => readStandardInput(process.stdin),
    },
    stdout: processOutput(1),
    stderr: processOutput(2),
    now: () => new Date(),
    page: async (text, command, env) => (await import('./run-pager.ts')).runPager(text, command, env),
    edit: async command => (await import('./editor/run-editor.ts')).runEditor(command),
    watch: async watching => (await import('./watch/watch-files.ts')).watchFiles(watching),
    ask: async (question, look) => (await import('./prompts/ask-with-clack.ts')).askWithClack(question, look),
    keepCompiledCode,
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
