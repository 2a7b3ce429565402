import {exitStatus} from '../errors/exit-status.ts'
import {TrackerError} from '../errors/tracker-error.ts'
import {jsonError} from '../views/json-error.ts'
import {printJson, printJsonLine} from '../views/print-json.ts'
import {showBug, showError} from '../views/show-error.ts'
import type {Shell} from './run-command.ts'

/** Tells a person or a program why nothing was done, and gives the exit status. Throws nothing. */
export function reportError(shell: Shell, error: unknown): number {
  const {context, options} = shell
  if (context.env['TRACKER_DEBUG'] === '1') context.stderr.write(`${stackOf(error)}\n`)
  if (!options.json) return tellPerson(shell, error)
  try {
    context.stdout.write(options.jsonl ? printJsonLine(jsonError(error)) : printJson(jsonError(error)))
    return exitStatus(error)
  } catch (failure) {
    return tellPerson(shell, failure)
  }
}

function tellPerson({context, errorLook}: Shell, error: unknown): number {
  const text = error instanceof TrackerError ? showError(error, errorLook) : showBug(error, errorLook)
  context.stderr.write(text)
  return exitStatus(error)
}

function stackOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const stack = error.stack ?? error.message
  return error.cause === undefined ? stack : `${stack}\ncaused by ${stackOf(error.cause)}`
}
