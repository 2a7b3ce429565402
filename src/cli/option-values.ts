import type {CommandRequest} from './run-command.ts'

type Options = CommandRequest['options']

/** The value of an option that takes one; `null` when it was not given. */
export function textOption(options: Options, name: string): string | null {
  const value = options[name]
  return typeof value === 'string' ? value : null
}

export function isSet(options: Options, name: string): boolean {
  return options[name] === true
}

/** The values of a repeatable option, in the order given. */
export function listOption(options: Options, name: string): readonly string[] {
  const value = options[name]
  return Array.isArray(value) ? value : []
}
