import {lstatSync, realpathSync} from 'node:fs'
import {dirname} from 'node:path'
import {closeQuietly} from './close-quietly.ts'
import {type FileIdentity, identifyFile, isSameFile} from './file-identity.ts'
import type {JournalEntry} from './journal/journal-entry.ts'
import {type HeldLock, removeTemporary} from './lock/held-locks.ts'
import {readDescriptor} from './read-descriptor.ts'
import {openForReading} from './read-document.ts'
import {readSettled} from './read-settled.ts'
import {renameOver} from './rename-over.ts'
import type {StoredDocument} from './stored-document.ts'
import {syncDirectory} from './sync-directory.ts'
import {unlessCode} from './system-call.ts'
import {writeTemporary} from './write-temporary.ts'

export interface Replacement {
  /** What was read, and must still be there. */
  readonly document: StoredDocument
  readonly bytes: Uint8Array
  readonly lock: HeldLock
  /** Writes the change down, right before it is made. */
  readonly beginEntry: () => JournalEntry
}

export type Replaced =
  | {readonly kind: 'saved'; readonly warnings: readonly string[]}
  /** Something else is there now, and was left alone. */
  | {readonly kind: 'changed'}
  /** Saved, but an editor had just written this to the file that was replaced. */
  | {readonly kind: 'overtaken'; readonly bytes: Uint8Array}

/**
 * Puts new bytes in a document's place, all or nothing. Whoever calls holds the lock; releasing it removes the
 * temporary file where that is left. Throws TrackerError or the system's error, with the document as it was.
 */
export function replaceDocument({document, bytes, lock, beginEntry}: Replacement): Replaced {
  const {shown, identity} = document
  const warnings = writeTemporary({path: lock.temporaryPath, bytes, shown, likeness: identity})
  const entry = beginEntry()
  let outcome: Replaced = {kind: 'changed'}
  try {
    outcome = replaceUnchanged(document, lock.temporaryPath)
  } finally {
    if (outcome.kind === 'saved') entry.commit()
    else entry.cancel()
  }
  if (outcome.kind === 'changed') removeTemporary(lock)
  if (outcome.kind !== 'saved') return outcome
  return {kind: 'saved', warnings: [...warnings, ...entry.warnings, ...outcome.warnings]}
}

/** The old file stays open meanwhile, so that what an editor writes to it at the last moment is not lost. */
function replaceUnchanged(document: StoredDocument, successor: string): Replaced {
  const descriptor = openLatest(document)
  if (descriptor === null) return {kind: 'changed'}
  try {
    if (!isStillThere(document, descriptor)) return {kind: 'changed'}
    renameOver(successor, document.realPath)
    const warnings = syncDirectory(dirname(document.realPath))
    const bytes = overwrittenBytes(document, descriptor)
    return bytes ? {kind: 'overtaken', bytes} : {kind: 'saved', warnings}
  } finally {
    closeQuietly(descriptor)
  }
}

/** `null` when there is nothing any more, or the path leads elsewhere. */
function openLatest({path, realPath}: StoredDocument): number | null {
  return unlessCode(['ENOENT', 'ENOTDIR', 'ELOOP'], null, () =>
    realpathSync.native(path) === realPath ? openForReading(realPath) : null,
  )
}

/** Compares every byte, since an editor can write within one tick of the clock; then looks at the name again. */
function isStillThere({shown, realPath, bytes, identity}: StoredDocument, descriptor: number): boolean {
  const latest = readDescriptor(descriptor, shown)
  if (!isSameFile(latest.identity, identity) || Buffer.compare(latest.bytes, bytes) !== 0) return false
  const named = unlessCode(['ENOENT'], null, () => identifyFile(lstatSync(realPath, {bigint: true})))
  return named !== null && isSameState(named, latest.identity)
}

function isSameState(one: FileIdentity, other: FileIdentity): boolean {
  return isSameFile(one, other) && one.changedNs === other.changedNs && one.size === other.size
}

/** What was written to the old file since it was compared. The save has happened: an error here changes nothing. */
function overwrittenBytes({shown, bytes}: StoredDocument, descriptor: number): Uint8Array | null {
  try {
    const take = () => readDescriptor(descriptor, shown)
    if (Buffer.compare(take().bytes, bytes) === 0) return null
    const written = readSettled({take, knownSize: bytes.length, doubted: true}).bytes
    return Buffer.compare(written, bytes) === 0 ? null : written
  } catch {
    return null
  }
}
