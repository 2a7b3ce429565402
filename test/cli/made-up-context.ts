import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {Context} from '../../src/cli/context.ts'
import type {Question} from '../../src/cli/prompts/question.ts'
import {runTracker} from '../../src/cli/run-tracker.ts'

export interface Setting {
  readonly cwd?: string
  readonly home?: string | null
  readonly env?: Readonly<Record<string, string | undefined>>
  readonly stdin?: string | Uint8Array | null
  readonly isTTY?: boolean
  /** Whether standard error is a terminal, where standard output is something else. */
  readonly isErrorTTY?: boolean
  readonly columns?: number
  readonly rows?: number
  /** What the person does in an editor that was started with this command; gives its exit status. */
  readonly edit?: (command: readonly string[]) => number | null
  /** What happens while a file is watched, until Ctrl-C: deeds, and new sizes of the terminal. */
  readonly happenings?: readonly ((() => void) | {readonly columns: number; readonly rows: number})[]
  /** What the person at the terminal answers, in turn. */
  readonly answers?: readonly Answer[]
}

interface Paged {
  readonly text: string
  readonly command: string
  readonly env: Readonly<Record<string, string>>
}

export interface Conversation {
  readonly status: number
  readonly stdout: string
  readonly stderr: string
  readonly bytes: Uint8Array
  readonly paged: readonly Paged[]
  readonly asked: readonly Question[]
}

/** To one question; `null`, and no answer any more, gives up. */
type Answer = string | null | ((question: Question) => string)

/** The usual "today" of the tests. */
const today = '2025-11-10'

/** One command line in process, in a made-up world: a fixed day, no terminal, no home. */
export async function converse(words: readonly string[], setting: Setting = {}): Promise<Conversation> {
  const out: Buffer[] = []
  const err: Buffer[] = []
  const paged: Paged[] = []
  const asked: Question[] = []
  const context = madeUpContext(words, setting, {out, err, paged, asked})
  const status = await runTracker(context)
  const bytes = Buffer.concat(out)
  return {status, stdout: bytes.toString(), stderr: Buffer.concat(err).toString(), bytes, paged, asked}
}

interface Recording {
  readonly out: Buffer[]
  readonly err: Buffer[]
  readonly paged: Paged[]
  readonly asked: Question[]
}

export function madeUpContext(
  words: readonly string[],
  setting: Setting,
  {out, err, paged, asked}: Recording,
): Context {
  const isTTY = setting.isTTY ?? false
  const answers = [...(setting.answers ?? [])]
  const size = {columns: setting.columns ?? null, rows: setting.rows ?? null}
  return {
    argv: words,
    env: {TRACKER_TODAY: today, ...setting.env},
    cwd: setting.cwd ?? '/nowhere',
    home: setting.home ?? null,
    platform: 'linux',
    stdin: {isTTY: setting.stdin === null, read: async () => Buffer.from(setting.stdin ?? '')},
    stdout: {isTTY, ...size, hasReader: () => true, write: data => void out.push(Buffer.from(data))},
    stderr: {
      isTTY: setting.isErrorTTY ?? isTTY,
      ...size,
      hasReader: () => true,
      write: data => void err.push(Buffer.from(data)),
    },
    now: () => new Date(2025, 10, 10, 12),
    page: async (text, command, env) => paged.push({text, command, env}) > 0,
    edit: async command => setting.edit?.(command) ?? null,
    watch: async watching => {
      for (const happening of setting.happenings ?? []) {
        if (typeof happening === 'function') happening()
        else watching.onResize(happening)
        if (typeof happening === 'function' && !(await watching.onEvent('change'))) return 0
      }
      watching.onPause()
      return 130
    },
    ask: async question => {
      asked.push(question)
      const answer = answers.shift()
      return typeof answer === 'function' ? answer(question) : (answer ?? null)
    },
    keepCompiledCode: () => {},
  }
}

/** Gives a folder of its own to the work, and takes it away afterwards. */
export async function inFolder<Result>(work: (folder: string) => Promise<Result> | Result): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'tracker-test-'))
  try {
    return await work(folder)
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}
