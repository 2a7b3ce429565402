import {mkdirSync, openSync, readdirSync, readFileSync, renameSync, rmSync, statSync} from 'node:fs'
import {dirname, isAbsolute, join} from 'node:path'
import {crc32} from 'node:zlib'
import {closeQuietly} from './close-quietly.ts'
import type {StorageEnvironment} from './stored-document.ts'
import {writeFully} from './write-fully.ts'

const mostFiles = 64
const largestFile = 128 * 1024 * 1024
const checksumLength = 8

/**
 * Where the readings of a document are kept: `$XDG_CACHE_HOME/tracker`, else `~/.cache/tracker`; `null` when there is
 * no place, or when `TRACKER_CACHE=off` says that none is wanted. Each version of the parser has its own.
 */
export function locateReadings({env, home}: StorageEnvironment, realPath: string): string | null {
  const cache = env['XDG_CACHE_HOME']
  const directory = cache && isAbsolute(cache) ? cache : home && join(home, '.cache')
  if (!directory || env['TRACKER_CACHE'] === 'off') return null
  return join(directory, 'tracker', `${TRACKER_READING}-${nameOf(realPath)}.readings`)
}

/** Two checksums of the path: it only has to tell one person's documents apart, what is inside is compared. */
function nameOf(realPath: string): string {
  const backwards = [...realPath].toReversed().join('')
  return [realPath, backwards].map(text => crc32(text).toString(16).padStart(checksumLength, '0')).join('')
}

/** What was kept, whole and undamaged; `undefined` for anything else. Never throws. */
export function readReadings(path: string): string | undefined {
  try {
    const bytes = readFileSync(path)
    const content = bytes.subarray(checksumLength)
    const checksum = bytes.toString('latin1', 0, checksumLength)
    return checksum === checksumOf(content) ? content.toString('utf8') : undefined
  } catch {
    return undefined
  }
}

/** In one step, so that nobody reads half of it. A cache that cannot be written costs time, nothing else: never throws. */
export function keepReadings(path: string, content: string): void {
  const bytes = Buffer.from(content)
  if (bytes.length > largestFile) return
  const temporary = `${path}.${process.pid}`
  try {
    mkdirSync(dirname(path), {recursive: true, mode: 0o700})
    writeNew(temporary, Buffer.concat([Buffer.from(checksumOf(bytes)), bytes]))
    renameSync(temporary, path)
    dropOldest(dirname(path))
  } catch {
    removeQuietly(temporary)
  }
}

/** Where a directory above is a file, not even removing is possible. */
function removeQuietly(path: string): void {
  try {
    rmSync(path, {force: true})
  } catch {
    // Then there is nothing to remove.
  }
}

function checksumOf(bytes: Uint8Array): string {
  return crc32(bytes).toString(16).padStart(checksumLength, '0')
}

function writeNew(path: string, bytes: Uint8Array): void {
  const descriptor = openSync(path, 'wx', 0o600)
  try {
    writeFully(descriptor, bytes)
  } finally {
    closeQuietly(descriptor)
  }
}

/** The cache stays within bounds: the documents that were not read for longest go first, and what a crash left. */
function dropOldest(directory: string): void {
  const names = readdirSync(directory)
  if (names.length <= mostFiles) return
  const files = names.map(name => ({
    path: join(directory, name),
    time: statSync(join(directory, name)).mtimeMs,
  }))
  const oldest = files.toSorted((a, b) => a.time - b.time).slice(0, names.length - mostFiles)
  for (const {path} of oldest) rmSync(path, {force: true})
}
