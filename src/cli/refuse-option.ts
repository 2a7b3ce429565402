import {TrackerError} from '../errors/tracker-error.ts'
import {nearestWord} from './nearest-word.ts'

interface Named {
  readonly name: string
}

interface LongOption {
  readonly long: string
}

export function refuseUnknown(
  word: string,
  command: Named | null,
  known: readonly LongOption[],
): TrackerError {
  const name = word.startsWith('--') ? word.replace(/=.*$/s, '') : word
  const near = word.startsWith('--')
    ? nearestWord(
        name,
        known.map(({long}) => long),
      )
    : null
  const meant = near ? ` (did you mean ${near}?)` : ''
  const literal = command && !near ? '; put -- before a word that begins with a hyphen' : ''
  return new TrackerError('usage', `unknown option: ${name}${meant}${literal}`, {hint: seeHelp(command)})
}

/** A name of the document's that has no value may be an option of the program that was misspelt. */
export function refuseNameless(
  name: string,
  command: Named | null,
  known: readonly LongOption[],
): TrackerError {
  const long = `--${name}`
  const isNear = nearestWord(
    long,
    known.map(option => option.long),
  )
  return isNear ? refuseUnknown(long, command, known) : refuseMissing({long}, command)
}

export function refuseMissing({long}: {long: string}, command: Named | null): TrackerError {
  return new TrackerError('usage', `${long} needs a value`, {hint: seeHelp(command)})
}

export function refuseValue(option: LongOption, command: Named | null): TrackerError {
  return new TrackerError('usage', `${option.long} takes no value`, {hint: seeHelp(command)})
}

/** The last line of every usage error. */
export function seeHelp(command: {readonly name: string} | null): string {
  return `see: tracker ${command ? `${command.name} ` : ''}--help`
}
