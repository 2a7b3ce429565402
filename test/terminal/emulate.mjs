import {spawn} from '@lydell/node-pty'
import xterm from '@xterm/headless'

/**
 * @typedef {object} Emulation
 * @property {() => string[]} screen The lines that are shown, without blanks at their ends and below.
 * @property {() => string} written All that the program wrote.
 * @property {(keys: string) => void} type
 * @property {(columns: number, rows: number) => void} resize
 * @property {Promise<number>} ended Its exit status, when all it wrote is on the screen.
 * @property {(passes: (lines: string[]) => boolean, patience?: number) => Promise<boolean>} until
 */

/**
 * A program at an emulated terminal, for what a screen shows. Other than `openTerminal` it needs no tmux.
 *
 * @param {{command: readonly string[], cwd: string, env: Record<string, string>, columns: number, rows: number}} setting
 * @returns {Emulation}
 */
export function emulate({command: [program = '', ...words], cwd, env, columns, rows}) {
  const terminal = new xterm.Terminal({cols: columns, rows, allowProposedApi: true})
  const pty = spawn(program, words, {name: 'xterm-256color', cols: columns, rows, cwd, env})
  let written = ''
  pty.onData(data => {
    written += data
    terminal.write(data)
  })
  const screen = () => {
    const {active} = terminal.buffer
    const lines = Array.from({length: terminal.rows}, (_, row) => lineAt(active, active.viewportY + row))
    return lines.slice(0, lines.findLastIndex(line => line !== '') + 1)
  }
  return {
    screen,
    written: () => written,
    type: keys => pty.write(keys),
    resize: (width, height) => {
      terminal.resize(width, height)
      pty.resize(width, height)
    },
    ended: new Promise(resolve => {
      pty.onExit(({exitCode, signal}) => terminal.write('', () => resolve(signal ? 128 + signal : exitCode)))
    }),
    until: async (passes, patience = 10_000) => {
      const end = Date.now() + patience
      while (Date.now() < end) {
        if (passes(screen())) return true
        await new Promise(resolve => setTimeout(resolve, 20))
      }
      return passes(screen())
    },
  }
}

/**
 * @param {import('@xterm/headless').IBuffer} buffer
 * @param {number} row
 */
function lineAt(buffer, row) {
  return buffer.getLine(row)?.translateToString(true).trimEnd() ?? ''
}
