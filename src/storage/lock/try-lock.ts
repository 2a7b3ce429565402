import {renameSync} from 'node:fs'
import {unlessCode} from '../system-call.ts'
import {createLockEntry, type LockEntry, readLockEntry, removeLockEntry} from './lock-entry.ts'
import {isGone, type LockHolder} from './lock-holder.ts'

export interface LockAttempt {
  /** The lock's path. */
  readonly name: string
  readonly self: LockHolder
  /** Entries that stayed unfinished for so long that their makers must be dead. */
  readonly abandoned: ReadonlySet<string>
}

/** `null` when the lock is ours now, else the entry of the one who has it. Throws the system's error. */
export function tryLock(attempt: LockAttempt): LockEntry | null {
  for (;;) {
    if (createLockEntry(attempt.name, attempt.self)) return null
    const entry = readLockEntry(attempt.name)
    if (entry === null) continue
    if (isOurs(entry, attempt.self)) return null
    const dead = deadToken(entry, attempt)
    if (dead === null) return entry
    const outcome = takeOver(attempt, dead)
    if (outcome !== 'again') return outcome
  }
}

/**
 * Takes a dead process's lock over, so that one of many who try does and nobody's living lock is lost.
 * Only who made `LOCK.TOKEN` may replace the lock that says TOKEN. Tokens are never used twice and the dead do not
 * come back, so once the lock is seen to say TOKEN, it says so until we rename our claim over it, in one step.
 * A claim is a lock itself: when its maker dies, it is taken over in the same way.
 */
function takeOver(attempt: LockAttempt, dead: string): LockEntry | null | 'again' {
  const claim = `${attempt.name}.${dead}`
  const rival = tryLock({...attempt, name: claim})
  if (rival) return rival
  try {
    const current = readLockEntry(attempt.name)
    if (current && deadToken(current, attempt) === dead) {
      return unlessCode(['ENOENT'], 'again', () => {
        renameSync(claim, attempt.name)
        return null
      })
    }
  } catch (error) {
    removeLockEntry(claim)
    throw error
  }
  removeLockEntry(claim)
  return 'again'
}

function isOurs(entry: LockEntry, self: LockHolder): boolean {
  return entry.kind === 'holder' && entry.holder.token === self.token
}

/** The token of an entry whose maker is dead. */
function deadToken(entry: LockEntry, {self, abandoned}: LockAttempt): string | null {
  switch (entry.kind) {
    case 'holder':
      return isGone(entry.holder, self) ? entry.holder.token : null
    case 'unfinished':
      return abandoned.has(entry.token) ? entry.token : null
    case 'foreign':
      return null
  }
}
