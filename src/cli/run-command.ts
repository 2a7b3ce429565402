import type {Look} from '../views/look.ts'
import type {Context} from './context.ts'
import type {GlobalOptions} from './global-options.ts'

/** What a command is given, besides its own words. */
export interface Shell {
  readonly context: Context
  readonly options: GlobalOptions
  /** How standard output and standard error are written to. */
  readonly look: Look
  readonly errorLook: Look
  /** What is done when the answer has been given. */
  readonly afterwards: (() => void)[]
  /** The whole program again, in another context: for the tour of `demo`. */
  readonly runTracker: (context: Context) => Promise<number>
}

/** The words of one command, told apart but not yet understood. */
export interface CommandRequest {
  readonly operands: readonly string[]
  /** By the long name in camel case; a repeatable option is a list. */
  readonly options: Readonly<Record<string, OptionContent>>
  /** Options that only the document knows: columns of a table, labels of a project. */
  readonly named: readonly (readonly [name: string, value: string])[]
}

export type OptionContent = string | boolean | readonly string[] | undefined

/** Does the work and gives the exit status. Throws TrackerError for a refusal. */
export type RunCommand = (shell: Shell, request: CommandRequest) => Promise<number>
