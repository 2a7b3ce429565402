import {unlinkSync} from 'node:fs'
import {join} from 'node:path'
import {namesIn} from '../names-in.ts'
import type {LockNames} from './lock-names.ts'

/**
 * Removes what processes that were killed left beside the document. Whoever has just taken the lock may:
 * what others made is of the dead, and a claim on a lock that is no longer there is void. Gives the names that were
 * found in the directory, for whoever wants to know what else is there.
 */
export function sweepLeftovers({directory, isPassing}: LockNames): readonly string[] {
  const found = namesIn(directory)
  for (const name of found) {
    if (!isPassing(name)) continue
    try {
      unlinkSync(join(directory, name))
    } catch {
      // Not needed for saving: the next command tries again.
    }
  }
  return found
}
