import {pause} from './pause.ts'
import type {Snapshot} from './read-descriptor.ts'

/** Milliseconds. */
const fresh = 100
const betweenReads = 15
const quietOfShort = 100
const patience = 1000

/** Reads in a row: time alone proves nothing when this program itself was held up. */
const agreementOfShort = 4

export interface SettledRequest {
  /** Reads the file once more, from its beginning. */
  readonly take: () => Snapshot
  /** How long the file was when it was last seen, where it was: less than that is doubted. */
  readonly knownSize?: number
  /** Doubt it in any case. */
  readonly doubted?: boolean
}

/**
 * An editor that saves in place empties the file first, then writes. So a file that was written to a moment
 * ago is read until two reads agree; one that is empty or has shrunk must stay so for longer. Bounded: a file
 * that never comes to rest is taken as it is at last, for the comparison before saving guards it still.
 */
export function readSettled({take, knownSize, doubted}: SettledRequest): Snapshot {
  let last = take()
  let largest = Math.max(knownSize ?? 0, last.bytes.length)
  if (!doubted && !isDoubtful(last, largest)) return last
  const start = Date.now()
  let quietSince = start
  let agreed = 0
  for (;;) {
    pause(betweenReads)
    const next = take()
    const now = Date.now()
    const agrees = isSameSnapshot(last, next)
    agreed = agrees ? agreed + 1 : 0
    if (!agrees) quietSince = now
    largest = Math.max(largest, next.bytes.length)
    const isShort = next.bytes.length < largest || next.bytes.length === 0
    const isQuiet = agreed >= (isShort ? agreementOfShort : 1)
    if (isQuiet && now - quietSince >= (isShort ? quietOfShort : 0)) return next
    if (now - start > patience) return next
    last = next
  }
}

/** Whether the last thing that happened to a file was a write into it, so many milliseconds ago at most. */
export function isFresh({identity}: Pick<Snapshot, 'identity'>, milliseconds: number): boolean {
  const age = Date.now() - Number(identity.modifiedNs / 1_000_000n)
  return Math.abs(age) < milliseconds && isWrittenInPlace(identity)
}

/** A save by renaming leaves a later time of change, because the name came after the content. */
function isWrittenInPlace({modifiedNs, changedNs}: Snapshot['identity']): boolean {
  return modifiedNs === changedNs
}

function isDoubtful(snapshot: Snapshot, largest: number): boolean {
  const shrank = snapshot.bytes.length < largest && isWrittenInPlace(snapshot.identity)
  return shrank || isFresh(snapshot, fresh)
}

function isSameSnapshot(one: Snapshot, other: Snapshot): boolean {
  return (
    one.identity.inode === other.identity.inode &&
    one.identity.modifiedNs === other.identity.modifiedNs &&
    Buffer.compare(one.bytes, other.bytes) === 0
  )
}
