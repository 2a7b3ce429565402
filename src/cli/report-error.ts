import {exitStatus} from '../errors/exit-status.ts'
import {TrackerError} from '../errors/tracker-error.ts'
import {jsonError} from '../views/json-error.ts'
import {printJson, printJsonLine} from '../views/print-json.ts'
import {showBug, showError} from '../views/show-error.ts'
import type {Shell} from './run-command.ts'

/** Tells a person or a program why nothing was done, and gives the exit status. Throws nothing. */
export function reportError({context, options, errorLook}: Shell, error: unknown): number {
  const stack = context.env['TRACKER_DEBUG'] === '1' && error instanceof Error ? `${error.stack}\n` : ''
  try {
    context.stderr.write(stack)
    if (options.json) {
      context.stdout.write(options.jsonl ? printJsonLine(jsonError(error)) : printJson(jsonError(error)))
    } else {
      const show = error instanceof TrackerError ? showError(error, errorLook) : showBug(error, errorLook)
      context.stderr.write(show)
    }
    return exitStatus(error)
  } catch (failure) {
    return exitStatus(failure)
  }
}
