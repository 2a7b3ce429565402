import {type BigIntStats, closeSync, linkSync, lstatSync, realpathSync, statSync, unlinkSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {TrackerError} from '../errors/tracker-error.ts'
import {identifyFile} from './file-identity.ts'
import {randomName} from './random-name.ts'
import {refuseReading, refuseSaving} from './refuse-system-error.ts'
import {renameOver} from './rename-over.ts'
import {requireWritableDirectory} from './require-writable.ts'
import {requireRegular} from './resolve-document.ts'
import type {DocumentPlace} from './stored-document.ts'
import {syncDirectory} from './sync-directory.ts'
import {unlessCode} from './system-call.ts'
import {writeFully} from './write-fully.ts'
import {createExclusively, syncDescriptor, writeTemporary} from './write-temporary.ts'

export interface ExportOptions {
  /** Whether a file that has the name may be replaced. */
  readonly replaces: boolean
  /** The tracker itself, which is never replaced; `null` when it is no file. */
  readonly source: string | null
}

/** Where an export is going to be. */
export interface ExportTarget extends DocumentPlace {
  /** Links followed. */
  readonly realPath: string
  /** What is there; `null` where nothing is. */
  readonly stats: BigIntStats | null
}

const absent = ['ENOENT', 'ENOTDIR']

/**
 * Looks where an export would be written.
 * Throws TrackerError `file-exists`, `no-file` for a missing directory, `not-a-file`, `dangling-link` or `read-only`.
 */
export function findExportTarget(place: DocumentPlace, {replaces, source}: ExportOptions): ExportTarget {
  try {
    const isThere = unlessCode(absent, null, () => lstatSync(place.path)) !== null
    const realPath = isThere ? followLinks(place) : join(place.path)
    const stats = isThere ? statSync(realPath, {bigint: true}) : null
    if (stats) requireReplaceable(place, stats, {realPath, replaces, source})
    else requireDirectory(place)
    requireWritableDirectory(place, dirname(realPath))
    return {...place, realPath, stats}
  } catch (error) {
    throw refuseReading(place.shown, error)
  }
}

/** Writes it whole or not at all; gives warnings. Throws TrackerError `file-exists`, `read-only` or `input-output`. */
export function writeExport(target: ExportTarget, bytes: Uint8Array): readonly string[] {
  const {realPath, stats, shown} = target
  const temporary = join(dirname(realPath), `.tracker-export-${randomName(12)}`)
  try {
    const warnings = stats
      ? writeTemporary({path: temporary, bytes, shown, likeness: identifyFile(stats)})
      : writeNew(temporary, bytes)
    if (stats) renameOver(temporary, realPath)
    else if (!giveName(temporary, realPath)) throw refuseExisting(shown)
    return [...warnings, ...syncDirectory(dirname(realPath))]
  } catch (error) {
    throw refuseSaving(shown, error)
  } finally {
    unlessCode(absent, undefined, () => unlinkSync(temporary))
  }
}

function followLinks({path, shown}: DocumentPlace): string {
  const realPath = unlessCode([...absent, 'ELOOP'], null, () => realpathSync.native(path))
  if (realPath !== null) return realPath
  throw new TrackerError('dangling-link', `${shown} is a link that leads nowhere`, {hint: 'remove the link'})
}

function requireReplaceable(
  place: DocumentPlace,
  stats: BigIntStats,
  {realPath, replaces, source}: ExportOptions & {readonly realPath: string},
): void {
  requireRegular(place, stats)
  if (source !== null && realpathSync.native(source) === realPath) {
    throw new TrackerError(
      'file-exists',
      `${place.shown} is the tracker itself, which is never written over`,
      {
        hint: 'name another file',
      },
    )
  }
  if (!replaces) throw refuseExisting(place.shown)
}

function refuseExisting(shown: string): TrackerError {
  return new TrackerError('file-exists', `${shown} exists, and was left as it is`, {
    hint: 'to replace it, add --force',
  })
}

function requireDirectory({path, shown}: DocumentPlace): void {
  if (unlessCode(absent, null, () => statSync(dirname(path)))?.isDirectory()) return
  throw new TrackerError('no-file', `${shown} cannot be made: there is no directory ${dirname(shown)}`, {
    hint: `mkdir -p ${dirname(shown)}`,
  })
}

/** As for any new file: what the person's umask leaves of it. */
function writeNew(path: string, bytes: Uint8Array): readonly string[] {
  const descriptor = createExclusively(path, 0o666)
  try {
    writeFully(descriptor, bytes)
    syncDescriptor(descriptor)
  } finally {
    closeSync(descriptor)
  }
  return []
}

/** False when something has the name meanwhile. Where files have only one name, the last look has to do. */
function giveName(temporary: string, path: string): boolean {
  return unlessCode(['EEXIST'], false, () => {
    const isLinked = unlessCode(['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EMLINK'], false, () => {
      linkSync(temporary, path)
      return true
    })
    if (!isLinked) renameOver(temporary, path)
    return true
  })
}
