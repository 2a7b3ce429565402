import {TrackerError} from '../../errors/tracker-error.ts'
import {refuseSaving} from '../refuse-system-error.ts'
import {type HeldLock, rememberLock} from './held-locks.ts'
import type {LockEntry} from './lock-entry.ts'
import {nameHolder} from './lock-holder.ts'
import {type LockNames, lockNames} from './lock-names.ts'
import {sweepLeftovers} from './sweep-leftovers.ts'
import {tryLock} from './try-lock.ts'

/** Milliseconds. */
export interface LockPatience {
  /** With one and the same holder; while others come and go, the wait goes on. */
  readonly withOne: number
  readonly altogether: number
  /** Until an entry that is not finished is taken for abandoned. */
  readonly withUnfinished: number
  /** What a pause counts at most: after a longer one it was this process that stood still, or the machine. */
  readonly withPause: number
}

export const usualPatience: LockPatience = {
  withOne: 10_000,
  altogether: 25_000,
  withUnfinished: 3_000,
  withPause: 1_000,
}

/** Of one who has just begun to wait, and of one who has been waiting for long: each look costs everybody time. */
const longestPause = {atFirst: 30, later: 120}
const longWait = 30

interface LockRequest {
  readonly shown: string
  readonly realPath: string
  readonly patience: LockPatience
}

/**
 * Waits its turn to save a document. Throws TrackerError `locked`, `read-only` or `input-output`.
 *
 * The lock lies beside the document and not in the person's own directories: there, and only there, do
 * another user and another machine on a shared folder see it. It costs nothing in reach, because a document
 * in a directory that cannot be written to could not be saved either.
 */
export async function acquireLock({shown, realPath, patience}: LockRequest): Promise<HeldLock> {
  const names = lockNames(realPath)
  const self = nameHolder()
  const wait = beginWait(patience)
  for (let round = 0; ; round++) {
    const entry = attempt(shown, () => tryLock({name: names.lock, self, abandoned: wait.abandoned}))
    if (entry === null) return hold(names, self.token)
    if (wait.isOver(entry)) throw refuseLocked(shown, names, entry)
    await new Promise(resolve => setTimeout(resolve, nextPause(round)))
  }
}

function attempt<Result>(shown: string, action: () => Result): Result {
  try {
    return action()
  } catch (error) {
    throw refuseSaving(shown, error)
  }
}

function hold(names: LockNames, token: string): HeldLock {
  const beside = sweepLeftovers(names)
  const lock = {names, token, temporaryPath: names.temporary(token), sparePath: names.spare(token), beside}
  rememberLock(lock)
  return lock
}

/** Keeps count of who was waited for, and for how long; `performance` would have to be loaded for it. */
function beginWait(patience: LockPatience) {
  const abandoned = new Set<string>()
  let lastLook = process.uptime() * 1000
  let now = 0
  let lastHolder = ''
  let since = 0
  const isOver = (entry: LockEntry): boolean => {
    const look = process.uptime() * 1000
    now += Math.min(look - lastLook, patience.withPause)
    lastLook = look
    const holder = tokenOf(entry)
    if (holder !== lastHolder) since = now
    lastHolder = holder
    if (entry.kind === 'unfinished' && now - since >= patience.withUnfinished) abandoned.add(entry.token)
    return now - since >= patience.withOne || now >= patience.altogether
  }
  return {abandoned, isOver}
}

/** Random, so that many who wait do not come back all at once. */
function nextPause(round: number): number {
  const longest = round < longWait ? longestPause.atFirst : longestPause.later
  return 1 + Math.random() * Math.min(longest, 2 + round * 2)
}

function tokenOf(entry: LockEntry): string {
  switch (entry.kind) {
    case 'holder':
      return entry.holder.token
    case 'unfinished':
      return entry.token
    case 'foreign':
      return 'foreign'
  }
}

function refuseLocked(shown: string, names: LockNames, entry: LockEntry): TrackerError {
  const who =
    entry.kind === 'holder'
      ? `process ${entry.holder.pid} on ${entry.holder.host}`
      : 'something that does not say what it is'
  return new TrackerError('locked', `${shown} is being saved by ${who}; nothing was changed`, {
    hint: `try again; if nothing is saving it any more, remove ${names.lock}`,
  })
}
