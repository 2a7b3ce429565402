import type {Look} from '../views/look.ts'
import type {Question} from './prompts/question.ts'

/**
 * Everything of the outside world that a command may see. `main.ts` makes one from the process,
 * tests make one up, and nothing below reads `process` by itself.
 */
export interface Context {
  /** The words after the program's name. */
  readonly argv: readonly string[]
  readonly env: Readonly<Record<string, string | undefined>>
  /** Absolute. */
  readonly cwd: string
  /** Absolute; `null` when there is no usable home directory. */
  readonly home: string | null
  readonly platform: string
  readonly stdin: InputStream
  readonly stdout: OutputStream
  readonly stderr: OutputStream
  /** The wall clock, for "today" and for the times in the journal. */
  readonly now: () => Date
  /** Shows a text with a pager command; false when the pager could not be started. */
  readonly page: (text: string, command: string, env: Readonly<Record<string, string>>) => Promise<boolean>
  /** Runs an editor until it ends; gives its exit status, `null` when there is no such program. */
  readonly edit: (command: readonly string[]) => Promise<number | null>
  /** Tells of what happens to files and at the terminal; gives the exit status when the person ends it. */
  readonly watch: (watching: Watching) => Promise<number>
  /** Asks the person at the terminal, drawn on standard error; `null` when they gave up. */
  readonly ask: (question: Question, look: Look) => Promise<string | null>
  /** Makes the next start faster; to be called when the answer is out. */
  readonly keepCompiledCode: () => void
}

/** Who wants to be told while files are watched. Nothing is told twice at the same time. */
export interface Watching {
  /** Absolute; watched with the folders they are in, so that one that comes back is seen. */
  readonly paths: readonly string[]
  /** Keys end it and pause it, and are not shown. */
  readonly takesKeys: boolean
  /** Something happened to a file, or with `tick` a second went by. False ends it, with 0. */
  readonly onEvent: (event: 'change' | 'tick') => Promise<boolean>
  readonly onResize: (size: Pick<OutputStream, 'columns' | 'rows'>) => void
  /** The terminal is somebody else's for a while, or for good. */
  readonly onPause: () => void
  readonly onResume: () => void
}

interface InputStream {
  readonly isTTY: boolean
  /** All of it. Throws TrackerError `input-output`. */
  readonly read: () => Promise<Uint8Array>
}

export interface OutputStream {
  readonly isTTY: boolean
  /** Of the terminal; `null` when there is none or it does not say. */
  readonly columns: number | null
  readonly rows: number | null
  /**
   * Writes all of it before it returns. A reader that went away is not an error: what is left is dropped.
   * Throws TrackerError `input-output` for anything else, a closed stream included; standard error throws nothing.
   */
  readonly write: (data: string | Uint8Array) => void
  /** False once a write has found that nobody reads any more, or the system tells, of a reader that it knew before. */
  readonly hasReader: () => boolean
}
