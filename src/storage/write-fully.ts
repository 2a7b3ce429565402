import {writeSync} from 'node:fs'
import {systemCall} from './system-call.ts'

/**
 * Writes all of it, however often the system takes only a part: on a nearly full disk it says so by writing
 * less than it was given, and only the next attempt fails. Throws the system's error.
 */
export function writeFully(descriptor: number, bytes: Uint8Array): void {
  let written = 0
  while (written < bytes.length) {
    const rest = bytes.subarray(written)
    const count = systemCall(() => writeSync(descriptor, rest))
    if (count === 0) throw Object.assign(new Error('nothing was written'), {code: 'ENOSPC'})
    written += count
  }
}
