import {unlinkSync} from 'node:fs'
import {systemReason} from '../refuse-system-error.ts'
import {unlessCode} from '../system-call.ts'
import {readLockEntry, removeLockEntry} from './lock-entry.ts'
import type {LockNames} from './lock-names.ts'

/** The right to save one document, until it is released. */
export interface HeldLock {
  readonly names: LockNames
  readonly token: string
  /** Where the new content is written to before it takes the document's place. */
  readonly temporaryPath: string
  /** A second name of the old file, while it is replaced. */
  readonly sparePath: string
  /** The names in the directory when the lock was taken. */
  readonly beside: readonly string[]
}

const held = new Set<HeldLock>()

export function rememberLock(lock: HeldLock): void {
  held.add(lock)
}

/**
 * Removes what the holder has beside the document. Never throws, but says what it could not remove: the next
 * command sees that this process is gone, and cleans up.
 */
export function releaseLock(lock: HeldLock): string[] {
  held.delete(lock)
  const warnings = [attempt(() => removePassing(lock)), attempt(() => removeLock(lock))]
  return warnings.filter(warning => warning !== null)
}

/** For a process that must end at once, on Ctrl-C for instance. */
export function releaseHeldLocks(): void {
  for (const lock of [...held]) releaseLock(lock)
}

/** What is only there while the document is replaced. Throws the system's error. */
export function removePassing({temporaryPath, sparePath}: HeldLock): void {
  for (const path of [temporaryPath, sparePath]) unlessCode(['ENOENT'], undefined, () => unlinkSync(path))
}

function removeLock({names, token}: HeldLock): void {
  const entry = readLockEntry(names.lock)
  if (entry?.kind === 'holder' && entry.holder.token === token) removeLockEntry(names.lock)
}

function attempt(action: () => void): string | null {
  try {
    action()
    return null
  } catch (error) {
    return `A passing file was left beside the document, for the next command to remove: ${systemReason(error)}`
  }
}
