import {openSync, readdirSync, readFileSync, renameSync, rmSync, statSync} from 'node:fs'
import {dirname, isAbsolute, join} from 'node:path'
import {closeQuietly} from './close-quietly.ts'
import {encodeLines} from './encode-lines.ts'
import {makeDirectory} from './make-directory.ts'
import {openSealed, sumIn} from './open-sealed.ts'
import type {StorageEnvironment} from './stored-document.ts'
import {writeSealed} from './write-sealed.ts'

const mostFiles = 128

/** What tells where the cache is. */
export type CacheEnvironment = Pick<StorageEnvironment, 'env' | 'home'>

/**
 * Where what is known of a document is kept: `$XDG_CACHE_HOME/tracker`, else `~/.cache/tracker`; `null` when there is
 * no place, or when `TRACKER_CACHE=off` says that none is wanted. Each version of the readers has its own.
 */
export function locateCache(
  environment: CacheEnvironment,
  realPath: string,
  maker = TRACKER_READING,
): string | null {
  return cacheFile(environment, `${maker}-${nameOf(realPath)}`)
}

/** The path of a file with this name among what is kept; `null` when nothing is to be kept. */
export function cacheFile({env, home}: CacheEnvironment, name: string): string | null {
  const cache = env['XDG_CACHE_HOME']
  const directory = cache && isAbsolute(cache) ? cache : home && join(home, '.cache')
  return directory && env['TRACKER_CACHE'] !== 'off' ? join(directory, 'tracker', name) : null
}

/** Two FNV-1a sums of the path: it only has to tell one person's documents apart, what is inside is compared. */
function nameOf(realPath: string): string {
  let [forwards, backwards] = [0x811c9dc5, 0x811c9dc5]
  for (let index = 0; index < realPath.length; index++) {
    forwards = Math.imul(forwards ^ realPath.charCodeAt(index), 0x01000193)
    backwards = Math.imul(backwards ^ realPath.charCodeAt(realPath.length - 1 - index), 0x01000193)
  }
  return [forwards, backwards].map(sum => (sum >>> 0).toString(16).padStart(8, '0')).join('')
}

/** What was kept, whole and undamaged; `undefined` for anything else. Never throws. */
export function readCacheFile(path: string): Buffer | undefined {
  return readSummed(path)?.content
}

/** The same with its checksum, which files have that are too large to be written twice over. */
export function readSummed(
  path: string,
): {readonly content: Buffer; readonly sum: number | null} | undefined {
  try {
    const sealed = readFileSync(path)
    const content = openSealed(sealed)
    return content && {content, sum: sumIn(sealed)}
  } catch {
    return undefined
  }
}

/**
 * In one step, so that nobody reads half of it. A cache that cannot be written costs time, nothing else: never throws.
 * `opening` comes before the content, which is bytes or lines; lines are made while they are written.
 */
export function keepCacheFile(
  path: string,
  content: Uint8Array | Iterable<string | Uint8Array>,
  opening: readonly Uint8Array[] = [],
): void {
  const temporary = `${path}.${process.pid}`
  try {
    makeDirectory(dirname(path))
    write(temporary, piecesOf(content, opening))
    // Over a file that is there, ext4 writes out all of it before it is renamed; what is missing meanwhile is only slow.
    rmSync(path, {force: true})
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

function write(path: string, pieces: Iterable<Uint8Array>): void {
  const descriptor = openSync(path, 'wx', 0o600)
  try {
    writeSealed(descriptor, pieces)
  } finally {
    closeQuietly(descriptor)
  }
}

function* piecesOf(
  content: Uint8Array | Iterable<string | Uint8Array>,
  opening: readonly Uint8Array[],
): Generator<Uint8Array> {
  yield* opening
  if (content instanceof Uint8Array) yield content
  else yield* encodeLines(content)
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
