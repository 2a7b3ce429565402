import {type BigIntStats, lstatSync, readlinkSync, realpathSync, statSync} from 'node:fs'
import {dirname} from 'node:path'
import {TrackerError} from '../errors/tracker-error.ts'
import {pause} from './pause.ts'
import {refuseReading} from './refuse-system-error.ts'
import type {DocumentPlace} from './stored-document.ts'
import {systemErrorCode, unlessCode} from './system-call.ts'

/** Milliseconds. */
const recently = 1000
const patience = 200
const betweenLooks = 10

const absent = ['ENOENT', 'ENOTDIR']

/**
 * Follows every link to the regular file behind a path.
 * Throws TrackerError `no-file`, `dangling-link`, `not-a-file` or `input-output`.
 */
export function resolveDocument(place: DocumentPlace): string {
  try {
    const realPath = awaitDocument(place.path)
    const stats = findStats(realPath ?? place.path)
    if (stats) requireRegular(place, stats)
    if (realPath === null || !stats) throw refuseAbsence(place)
    return realPath
  } catch (error) {
    if (systemErrorCode(error) === 'ELOOP') throw refuseLoop(place)
    throw refuseReading(place.shown, error)
  }
}

/** An editor that saves by renaming leaves a moment without any file; its directory has just changed then. */
function awaitDocument(path: string): string | null {
  const start = Date.now()
  for (;;) {
    const realPath = findRealPath(path)
    if (realPath !== null || Date.now() - start > patience || !isChanging(dirname(path))) return realPath
    pause(betweenLooks)
  }
}

function findRealPath(path: string): string | null {
  if (path === '' || path.includes('\0')) return null
  return unlessCode(absent, null, () => realpathSync.native(path))
}

/** Also of what has no path, such as the pipe behind /dev/stdin. */
function findStats(path: string): BigIntStats | null {
  if (path === '' || path.includes('\0')) return null
  return unlessCode(absent, null, () => statSync(path, {bigint: true}))
}

function isChanging(directory: string): boolean {
  try {
    return Math.abs(Date.now() - statSync(directory).mtimeMs) < recently
  } catch {
    return false
  }
}

function refuseAbsence({path, shown}: DocumentPlace): TrackerError {
  const target = path.includes('\0') ? null : linkTarget(path)
  if (target !== null) {
    return new TrackerError('dangling-link', `${shown} is a link to ${target}, which does not exist`, {
      hint: 'put the file back where the link leads, or remove the link',
    })
  }
  return new TrackerError('no-file', `there is no file ${shown}`, {
    hint: 'check the name, or begin a new tracker with: tracker init',
  })
}

function linkTarget(path: string): string | null {
  try {
    return lstatSync(path).isSymbolicLink() ? readlinkSync(path) : null
  } catch {
    return null
  }
}

function refuseLoop({shown}: DocumentPlace): TrackerError {
  return new TrackerError('dangling-link', `${shown} is a link that leads back to itself`, {
    hint: 'remove the link, or let it lead to the file',
  })
}

/** Asked before opening: only to open a pipe or a device can already wait for ever or do something. */
export function requireRegular({shown}: DocumentPlace, stats: BigIntStats): void {
  if (stats.isFile()) return
  throw new TrackerError('not-a-file', `${shown} is ${kindOf(stats)}, not a file`, {hint: hintFor(stats)})
}

function kindOf(stats: BigIntStats): string {
  if (stats.isDirectory()) return 'a directory'
  if (stats.isFIFO()) return 'a named pipe'
  if (stats.isSocket()) return 'a socket'
  return stats.isCharacterDevice() || stats.isBlockDevice() ? 'a device' : 'something else'
}

function hintFor(stats: BigIntStats): string {
  if (stats.isDirectory()) return 'name the Markdown file in it with -f'
  return stats.isFIFO() ? 'to read from a pipe: tracker -f -' : 'name a Markdown file with -f'
}
