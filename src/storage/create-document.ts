import {closeSync, linkSync, lstatSync, realpathSync, unlinkSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import {TrackerError} from '../errors/tracker-error.ts'
import {beginJournal} from './journal/journal-entry.ts'
import {acquireLock, type LockPatience, usualPatience} from './lock/acquire-lock.ts'
import {type HeldLock, releaseLock} from './lock/held-locks.ts'
import {refuseReading, refuseSaving} from './refuse-system-error.ts'
import {requireWritableDirectory} from './require-writable.ts'
import type {DocumentPlace, StorageEnvironment} from './stored-document.ts'
import {syncDirectory} from './sync-directory.ts'
import {systemCall, unlessCode} from './system-call.ts'
import {writeFully} from './write-fully.ts'
import {createExclusively, syncDescriptor} from './write-temporary.ts'

export interface CreateOptions {
  readonly environment: StorageEnvironment
  readonly patience?: LockPatience
}

/** As for any new file: what the person's umask leaves of it. */
const newFileMode = 0o666

const linkless = ['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EMLINK']

/**
 * Makes a new document, whole or not at all, and never over anything that has the name. Its history begins here.
 * Throws TrackerError `file-exists`, `no-file` for a missing directory, `read-only`, `locked` or `input-output`.
 */
export async function createDocument(
  place: DocumentPlace,
  bytes: Uint8Array,
  {environment, patience = usualPatience}: CreateOptions,
): Promise<{readonly realPath: string; readonly warnings: readonly string[]}> {
  const {shown} = place
  const realPath = join(resolveDirectory(place), basename(place.path))
  requireAbsent(place)
  requireWritableDirectory(place, dirname(realPath))
  const lock = await acquireLock({shown, realPath, patience})
  try {
    const warnings = createLocked({place, realPath, bytes, lock, environment})
    return {realPath, warnings: [...warnings, ...releaseLock(lock)]}
  } catch (error) {
    releaseLock(lock)
    throw refuseSaving(shown, error)
  }
}

function resolveDirectory({path, shown}: DocumentPlace): string {
  try {
    const directory = unlessCode(['ENOENT', 'ENOTDIR'], null, () => realpathSync.native(dirname(path)))
    if (directory !== null) return directory
  } catch (error) {
    throw refuseReading(shown, error)
  }
  throw new TrackerError('no-file', `${shown} cannot be made: there is no directory ${dirname(shown)}`, {
    hint: `mkdir -p ${dirname(shown)}`,
  })
}

function requireAbsent({path, shown}: DocumentPlace): void {
  const stats = unlessCode(['ENOENT', 'ENOTDIR'], null, () => lstatSync(path))
  if (stats) throw refuseExisting(shown)
}

function refuseExisting(shown: string): TrackerError {
  return new TrackerError('file-exists', `${shown} exists, and a new tracker is never written over a file`, {
    hint: 'tracker init NAME.md',
  })
}

interface Creation {
  readonly place: DocumentPlace
  readonly realPath: string
  readonly bytes: Uint8Array
  readonly lock: HeldLock
  readonly environment: StorageEnvironment
}

function createLocked({place, realPath, bytes, lock, environment}: Creation): string[] {
  writeNew(lock.temporaryPath, bytes)
  const entry = beginJournal({environment, realPath}, bytes)
  let isMade = false
  try {
    isMade = giveName({realPath, bytes, lock})
  } finally {
    if (!isMade) entry.cancel()
  }
  if (!isMade) throw refuseExisting(place.shown)
  entry.commit()
  return [...entry.warnings, ...syncDirectory(dirname(realPath))]
}

/** A second name, which is refused where something has it; then the first one goes. False when it is taken. */
function giveName({realPath, bytes, lock}: Pick<Creation, 'realPath' | 'bytes' | 'lock'>): boolean {
  return unlessCode(['EEXIST'], false, () => {
    const isLinked = unlessCode(linkless, false, () => {
      linkSync(lock.temporaryPath, realPath)
      return true
    })
    if (!isLinked) writeNew(realPath, bytes)
    return true
  })
}

function writeNew(path: string, bytes: Uint8Array): void {
  const descriptor = createExclusively(path, newFileMode)
  let isWhole = false
  try {
    writeFully(descriptor, bytes)
    syncDescriptor(descriptor)
    isWhole = true
  } finally {
    closeSync(descriptor)
    if (!isWhole) systemCall(() => unlinkSync(path))
  }
}
