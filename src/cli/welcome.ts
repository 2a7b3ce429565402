import {exitStatus} from '../errors/exit-status.ts'
import type {TrackerError} from '../errors/tracker-error.ts'
import {showWelcome} from '../views/show-welcome.ts'
import type {Shell} from './run-command.ts'

/** `tracker` alone, with no tracker near: no reproach, but what to type. Gives the exit status all the same. */
export function welcome({context, errorLook}: Shell, error: TrackerError): number {
  context.stderr.write(showWelcome(errorLook))
  return exitStatus(error)
}
