import {readdirSync, unlinkSync} from 'node:fs'
import {join} from 'node:path'
import {systemCall} from '../system-call.ts'
import type {HeldLock} from './held-locks.ts'

/**
 * Removes what processes that were killed left beside the document. Whoever has just taken the lock may:
 * what others made is of the dead, and a claim on a lock that is no longer there is void.
 */
export function sweepLeftovers(lock: HeldLock): void {
  const {directory, isPassing} = lock.names
  for (const name of namesIn(directory)) {
    if (!isPassing(name)) continue
    try {
      unlinkSync(join(directory, name))
    } catch {
      // Not needed for saving: the next command tries again.
    }
  }
}

function namesIn(directory: string): string[] {
  try {
    return systemCall(() => readdirSync(directory))
  } catch {
    return []
  }
}
