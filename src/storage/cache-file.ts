import {openSync, readdirSync, readFileSync, renameSync, rmSync, statSync} from 'node:fs'
import {dirname, isAbsolute, join} from 'node:path'
import {closeQuietly} from './close-quietly.ts'
import {makeDirectory} from './make-directory.ts'
import type {StorageEnvironment} from './stored-document.ts'
import {writeFully} from './write-fully.ts'

const mostFiles = 128
const largestFile = 64 * 1024 * 1024
const linesAtOnce = 256

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

/**
 * What was kept, whole and undamaged; `undefined` for anything else. Never throws. It is written twice over: comparing
 * two copies takes a hundredth of the time of loading a checksum, or of computing one here.
 */
export function readCacheFile(path: string): Buffer | undefined {
  try {
    const bytes = readFileSync(path)
    const content = bytes.subarray(0, bytes.length / 2)
    return content.length > 0 && content.equals(bytes.subarray(content.length)) ? content : undefined
  } catch {
    return undefined
  }
}

/**
 * In one step, so that nobody reads half of it. A cache that cannot be written costs time, nothing else: never throws.
 * `opening` comes before the content. Of lines only some at a time are encoded, for together they may be as large as
 * everything else in memory.
 */
export function keepCacheFile(
  path: string,
  content: Uint8Array | readonly string[],
  opening: readonly Uint8Array[] = [],
): void {
  const temporary = `${path}.${process.pid}`
  try {
    makeDirectory(dirname(path))
    writeTwice(temporary, () => piecesOf(content, opening))
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

function writeTwice(path: string, pieces: () => Iterable<Uint8Array>): void {
  const descriptor = openSync(path, 'wx', 0o600)
  try {
    for (const _ of ['once', 'again']) {
      let written = 0
      for (const bytes of pieces()) {
        written += bytes.length
        if (written > largestFile) throw new RangeError('Too much to be kept')
        writeFully(descriptor, bytes)
      }
    }
  } finally {
    closeQuietly(descriptor)
  }
}

/** What comes first, then bytes, or lines as one text with a line feed between them. */
function* piecesOf(
  content: Uint8Array | readonly string[],
  opening: readonly Uint8Array[],
): Generator<Uint8Array> {
  yield* opening
  if (content instanceof Uint8Array) {
    yield content
    return
  }
  for (let from = 0; from < content.length; from += linesAtOnce) {
    const some = content.slice(from, from + linesAtOnce).join('\n')
    yield Buffer.from(from === 0 ? some : `\n${some}`)
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
