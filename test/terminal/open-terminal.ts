import {spawnSync} from 'node:child_process'
import {setTimeout as sleep} from 'node:timers/promises'

/** A program at an emulated terminal: keys go in, what the screen shows comes out. */
export interface Terminal {
  /** Text as it is, and keys by tmux's names: `keys('Tab', 'C-c')`. */
  readonly type: (text: string) => void
  readonly keys: (...names: string[]) => void
  readonly resize: (columns: number, rows: number) => void
  /** The lines that are shown, without blanks at their ends. */
  readonly screen: () => string
  /** Waits until the screen passes, and gives it. Throws with the last screen when it never does. */
  readonly until: (passes: (screen: string) => boolean, what: string) => Promise<string>
  readonly close: () => void
}

export interface TerminalSetting {
  /** A program and its words. */
  readonly command: readonly string[]
  readonly cwd: string
  readonly env: Readonly<Record<string, string>>
  readonly columns?: number
  readonly rows?: number
}

const patience = 30_000
let opened = 0

/** Needs tmux, which is both the pseudo-terminal and the screen. */
export function openTerminal({command, cwd, env, columns = 100, rows = 40}: TerminalSetting): Terminal {
  const socket = `tracker-${process.pid}-${opened++}`
  const tmux = (...words: string[]): string => {
    const {status, stdout, stderr} = spawnSync('tmux', ['-L', socket, '-f', '/dev/null', ...words], {
      encoding: 'utf8',
      env: {PATH: process.env['PATH'] ?? '', LC_ALL: 'C.UTF-8', TERM: 'xterm-256color'},
    })
    if (status !== 0) throw new Error(`tmux ${words[0]}: ${stderr}`)
    return stdout
  }
  const variables = Object.entries(env).map(([name, value]) => `${name}=${value}`)
  const size = ['-x', String(columns), '-y', String(rows)]
  tmux('new-session', '-d', '-c', cwd, ...size, 'env', '-i', ...variables, ...command)
  tmux('set-option', '-g', 'remain-on-exit', 'on')
  const screen = (): string => tmux('capture-pane', '-p').trimEnd()
  return {
    type: text => void tmux('send-keys', '-l', text),
    keys: (...names) => void tmux('send-keys', ...names),
    resize: (width, height) => void tmux('resize-window', '-x', String(width), '-y', String(height)),
    screen,
    until: (passes, what) => waitFor(screen, passes, what),
    close: () => void tmux('kill-server'),
  }
}

async function waitFor(
  screen: () => string,
  passes: (screen: string) => boolean,
  what: string,
): Promise<string> {
  const end = Date.now() + patience
  for (;;) {
    const shown = screen()
    if (passes(shown)) return shown
    if (Date.now() > end) throw new Error(`The screen never showed ${what}:\n${shown}`)
    await sleep(50)
  }
}

/** Whether a program can be had; where not, says so, for a test that is skipped must be seen. */
export function hasProgram(name: string): boolean {
  const isThere = spawnSync('sh', ['-c', `command -v ${name}`]).status === 0
  if (!isThere) console.warn(`skipped: ${name} is not installed`)
  return isThere
}
