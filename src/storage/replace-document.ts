import {linkSync, lstatSync, realpathSync} from 'node:fs'
import {dirname} from 'node:path'
import {closeQuietly} from './close-quietly.ts'
import {type FileIdentity, identifyFile, isSameFile} from './file-identity.ts'
import type {JournalEntry} from './journal/journal-entry.ts'
import {type HeldLock, removePassing} from './lock/held-locks.ts'
import {describeFile, holdsBytes} from './read-descriptor.ts'
import {openForReading} from './read-document.ts'
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
  | {readonly kind: 'saved'; readonly warnings: readonly string[]; readonly canUndo: boolean}
  /** Something else is there, and was left alone. */
  | {readonly kind: 'changed'}

/**
 * Puts new bytes in a document's place, all or nothing. Whoever calls holds the lock; releasing it removes what
 * lies beside the document. Throws TrackerError or the system's error, with the document as it was.
 */
export function replaceDocument({document, bytes, lock, beginEntry}: Replacement): Replaced {
  const {shown, identity} = document
  const warnings = writeTemporary({path: lock.temporaryPath, bytes, shown, likeness: identity})
  const entry = beginEntry()
  let made: readonly string[] | null = null
  try {
    made = replaceUnchanged(document, lock)
  } finally {
    if (made) entry.commit()
    else entry.cancel()
  }
  if (!made) {
    removePassing(lock)
    return {kind: 'changed'}
  }
  const canUndo = entry.warnings.length === 0
  return {kind: 'saved', warnings: [...warnings, ...entry.warnings, ...made], canUndo}
}

/**
 * The old file gets a second name and stays open. So when an editor writes to it in the last moment, which can
 * only be seen afterwards, that very file takes its place again, and whatever is still to be written arrives.
 * Gives warnings; `null` when something else is there, and was left alone.
 */
function replaceUnchanged(document: StoredDocument, {temporaryPath, sparePath}: HeldLock): string[] | null {
  const {realPath, identity} = document
  const isSpared = mayName(identity) && nameTwice(realPath, sparePath)
  const descriptor = openLatest(document, isSpared ? sparePath : realPath)
  if (descriptor === null) return null
  try {
    if (!isUnchanged(document, {descriptor, names: isSpared ? 2 : 1})) return null
    renameOver(temporaryPath, realPath)
    const warnings = syncDirectory(dirname(realPath))
    if (isSpared && wasWritten(document, descriptor) && putBack(sparePath, realPath)) return null
    return warnings
  } finally {
    closeQuietly(descriptor)
  }
}

/** Among directories that many share, only the owner of a file may remove its names again. */
function mayName({owner}: FileIdentity): boolean {
  const user = process.geteuid?.() ?? owner
  return user === owner || user === 0
}

/** False where the file system has no such names, or the file is away just now. */
function nameTwice(path: string, secondPath: string): boolean {
  return unlessCode(['ENOENT', 'EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EMLINK'], false, () => {
    linkSync(path, secondPath)
    return true
  })
}

/** `null` when there is nothing any more, or the path leads elsewhere. */
function openLatest({path, realPath}: StoredDocument, name: string): number | null {
  return unlessCode(['ENOENT', 'ENOTDIR', 'ELOOP'], null, () =>
    realpathSync.native(path) === realPath ? openForReading(name) : null,
  )
}

/**
 * Compares every byte, since an editor can write within one tick of the clock. Then looks whether the name
 * still leads to that file: an editor that renames another one there after this loses it.
 */
function isUnchanged(
  {realPath, bytes, identity}: StoredDocument,
  {descriptor, names}: {readonly descriptor: number; readonly names: number},
): boolean {
  const latest = describeFile(descriptor)
  if (!isSameFile(latest, {...identity, links: names})) return false
  if (!holdsBytes(descriptor, bytes)) return false
  const named = unlessCode(['ENOENT'], null, () => identifyFile(lstatSync(realPath, {bigint: true})))
  return named !== null && isSameState(named, latest)
}

function isSameState(one: FileIdentity, other: FileIdentity): boolean {
  return isSameFile(one, other) && one.changedNs === other.changedNs && one.size === other.size
}

/** Whether the old file holds anything else now. The save has happened: an error here changes nothing. */
function wasWritten({bytes}: StoredDocument, descriptor: number): boolean {
  try {
    return !holdsBytes(descriptor, bytes)
  } catch {
    return false
  }
}

function putBack(sparePath: string, realPath: string): boolean {
  try {
    renameOver(sparePath, realPath)
    return true
  } catch {
    return false
  }
}
