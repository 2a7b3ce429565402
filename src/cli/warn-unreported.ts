import {TrackerError} from '../errors/tracker-error.ts'
import {systemReason} from '../storage/refuse-system-error.ts'
import {systemErrorCode} from '../storage/system-call.ts'
import type {Shell} from './run-command.ts'
import {warn} from './write-output.ts'

/**
 * For what goes wrong while a change is reported: the file is in place, so it is a warning.
 * `what` is such as "the change was saved". Throws a bug of ours on.
 */
export function warnUnreported(shell: Shell, what: string, error: unknown): void {
  const isRefusal = error instanceof TrackerError
  if (!isRefusal && systemErrorCode(error) === null) throw error
  warn(shell, `${what}, but not reported: ${isRefusal ? error.message : systemReason(error)}`)
}
