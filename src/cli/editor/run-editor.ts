import {spawn} from 'node:child_process'
import {constants} from 'node:os'
import {isTerminal} from '../../cli/is-terminal.ts'

/**
 * Runs an editor at the terminal until it ends; gives its exit status, `null` when there is no such program. Ctrl-C is
 * the editor's meanwhile. It draws on standard error where standard output is a pipe, which is for what is told later.
 */
export async function runEditor([program = '', ...words]: readonly string[]): Promise<number | null> {
  const interrupted = process.listeners('SIGINT')
  process.removeAllListeners('SIGINT').on('SIGINT', ignore)
  try {
    const screen = isTerminal(1) || !isTerminal(2) ? 'inherit' : 2
    return await new Promise((resolve, reject) => {
      const editor = spawn(program, words, {stdio: ['inherit', screen, 'inherit'], shell: false})
      editor.on('error', error => {
        if ('code' in error && (error.code === 'ENOENT' || error.code === 'EACCES')) resolve(null)
        else reject(error)
      })
      editor.on('exit', (status, signal) =>
        resolve(status ?? bySignal + (signal ? constants.signals[signal] : 0)),
      )
    })
  } finally {
    process.removeListener('SIGINT', ignore)
    for (const listener of interrupted) process.on('SIGINT', listener)
  }
}

function ignore(): void {}

/** As a shell has it, with the number of the signal that ended a program. */
const bySignal = 128
