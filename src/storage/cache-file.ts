import {mkdirSync, openSync, readdirSync, readFileSync, renameSync, rmSync, statSync} from 'node:fs'
import {dirname, isAbsolute, join} from 'node:path'
import {crc32} from 'node:zlib'
import {closeQuietly} from './close-quietly.ts'
import type {StorageEnvironment} from './stored-document.ts'
import {writeFully} from './write-fully.ts'

const mostFiles = 128
const largestFile = 128 * 1024 * 1024
const checksumLength = 8

/**
 * Where what is known of a document is kept: `$XDG_CACHE_HOME/tracker`, else `~/.cache/tracker`; `null` when there is
 * no place, or when `TRACKER_CACHE=off` says that none is wanted. Each version of the readers has its own.
 */
export function locateCache({env, home}: StorageEnvironment, realPath: string): string | null {
  const cache = env['XDG_CACHE_HOME']
  const directory = cache && isAbsolute(cache) ? cache : home && join(home, '.cache')
  if (!directory || env['TRACKER_CACHE'] === 'off') return null
  return join(directory, 'tracker', `${TRACKER_READING}-${nameOf(realPath)}`)
}

/** Two checksums of the path: it only has to tell one person's documents apart, what is inside is compared. */
function nameOf(realPath: string): string {
  const backwards = [...realPath].toReversed().join('')
  return [realPath, backwards].map(text => crc32(text).toString(16).padStart(checksumLength, '0')).join('')
}

/** What was kept, whole and undamaged; `undefined` for anything else. Never throws. */
export function readCacheFile(path: string): Buffer | undefined {
  try {
    const bytes = readFileSync(path)
    const content = bytes.subarray(checksumLength)
    return bytes.toString('latin1', 0, checksumLength) === checksumOf(content) ? content : undefined
  } catch {
    return undefined
  }
}

/** In one step, so that nobody reads half of it. A cache that cannot be written costs time, nothing else: never throws. */
export function keepCacheFile(path: string, content: Uint8Array): void {
  if (content.length > largestFile) return
  const temporary = `${path}.${process.pid}`
  try {
    mkdirSync(dirname(path), {recursive: true, mode: 0o700})
    writeNew(temporary, Buffer.concat([Buffer.from(checksumOf(content)), content]))
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
