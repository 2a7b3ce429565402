import {wasReadBefore} from './earlier-reading.ts'
import {type FileIdentity, isSameInode} from './file-identity.ts'
import {pause} from './pause.ts'
import type {Snapshot} from './read-descriptor.ts'

/** Milliseconds. */
const fresh = 100
const firstPause = 4
const longestPause = 16
const longQuiet = 400
const patience = 1500

/** Reads in a row: time alone proves nothing when this program itself was held up. */
const longAgreement = 4

export interface SettledRequest {
  /** Reads the file once more, from its beginning. */
  readonly take: () => Snapshot
  /** What it was when it was last seen: it is doubted when it has become shorter since. */
  readonly known?: FileIdentity
  /** Doubt it in any case, and for long. */
  readonly doubted?: boolean
}

/**
 * An editor that saves in place empties the file first, then writes. So a file that was written to a moment
 * ago is read until two reads agree; one that is empty or has shrunk must stay so for longer. Bounded: a file
 * that never comes to rest is taken as it was when two reads agreed last; the comparison before saving guards it.
 */
export function readSettled({take, known, doubted = false}: SettledRequest): Snapshot {
  let last = take()
  let longest = longer(last.identity, known)
  if (!doubted && !isShort(last, longest) && (!isFresh(last, fresh) || hasAgreed(last))) return last
  const start = Date.now()
  let quietSince = start
  let agreed = 0
  let believable: Snapshot | null = null
  for (let wait = firstPause; ; wait = Math.min(2 * wait, longestPause)) {
    pause(wait)
    const next = take()
    const now = Date.now()
    const agrees = isSameSnapshot(last, next)
    agreed = agrees ? agreed + 1 : 0
    if (!agrees) quietSince = now
    longest = longer(next.identity, longest)
    const takesLong = doubted || isShort(next, longest) || next.bytes.length === 0
    if (agreed > 0 && !takesLong) return next
    if (agreed >= longAgreement && now - quietSince >= longQuiet) return next
    if (agreed > 0 && next.bytes.length > 0) believable = next
    if (now - start > patience) return believable ?? next
    last = next
  }
}

/** This run may have looked at it long enough ago, to find what it knows of it. */
function hasAgreed(snapshot: Snapshot): boolean {
  return snapshot.bytes.length > 0 && wasReadBefore(snapshot, firstPause)
}

/** The longest that one file was; another one in its place is not compared with it. */
function longer(now: FileIdentity, before: FileIdentity | undefined): FileIdentity {
  return before && isSameInode(now, before) && before.size > now.size ? before : now
}

function isShort({bytes}: Snapshot, longest: FileIdentity): boolean {
  return bytes.length < longest.size
}

/** Whether a file was written to so many milliseconds ago at most. */
export function isFresh({identity}: Pick<Snapshot, 'identity'>, milliseconds: number): boolean {
  return Math.abs(Date.now() - Number(identity.modifiedNs / 1_000_000n)) < milliseconds
}

function isSameSnapshot(one: Snapshot, other: Snapshot): boolean {
  return (
    one.identity.inode === other.identity.inode &&
    one.identity.modifiedNs === other.identity.modifiedNs &&
    Buffer.compare(one.bytes, other.bytes) === 0
  )
}
