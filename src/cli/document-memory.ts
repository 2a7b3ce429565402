import {readFileSync, realpathSync, statSync} from 'node:fs'
import {locateCache} from '../storage/cache-file.ts'
import {noteReading} from '../storage/earlier-reading.ts'
import {keepWithDocument, recallWithDocument} from '../storage/kept-with-document.ts'
import {onceOnly} from '../storage/once-only.ts'
import type {Context} from './context.ts'
import {findNearest, namedDocument} from './find-document.ts'

const mostAnswers = 32
const largestAnswers = 4_000_000

/** Answers to questions about a document, kept from run to run for as long as its bytes are the same. Never throws. */
export interface DocumentMemory {
  /** What was kept for an equal question; it is plain data. */
  readonly recall: (question: unknown) => unknown
  /** To be called when the answer is out. Keeps nothing if the document has changed since it was looked at. */
  readonly keep: (question: unknown, answer: unknown) => void
}

type Entry = readonly [question: string, answer: unknown]

/**
 * The memory of the document that `--file`, the environment or the folder names; `undefined` where there is none:
 * standard input, a file that is found by its content, no cache.
 */
export function documentMemory(context: Context, file: string | null): DocumentMemory | undefined {
  return attempt(() => {
    const named = file ?? (context.env['TRACKER_FILE'] || null)
    const found = named === null ? findNearest(context) : namedDocument(context, named, '--file')
    if (found?.kind !== 'file') return undefined
    const path = realpathSync(found.path)
    // What is said follows from the whole program, not from its readers alone.
    const place = locateCache(context, path, TRACKER_BUILD)
    return place === null ? undefined : memoryOf(path, `${place}.answers`)
  })
}

function memoryOf(path: string, place: string): DocumentMemory | undefined {
  const before = readVersion(path)
  if (!before) return undefined
  const kept = recallWithDocument(place, before.bytes)
  const entries = (kept && attempt(() => JSON.parse(kept.toString()) as readonly Entry[])) ?? []
  return {
    recall: question => {
      const text = JSON.stringify(question)
      return entries.find(([each]) => each === text)?.[1]
    },
    keep: (question, answer) => {
      const after = attempt(() => readVersion(path))
      if (after?.version !== before.version || Buffer.compare(after.bytes, before.bytes) !== 0) return
      keepEntries(place, before.bytes, [[JSON.stringify(question), answer], ...entries])
    },
  }
}

/** A regular file's bytes, and what changes whenever they do. */
function readVersion(path: string): {readonly bytes: Uint8Array; readonly version: string} | undefined {
  const stats = statSync(path, {bigint: true})
  if (!stats.isFile()) return undefined
  const {dev, ino, size, mtimeNs, ctimeNs} = stats
  const bytes = onceOnly(readFileSync(path))
  noteReading(bytes, {device: dev, inode: ino, modifiedNs: mtimeNs})
  return {bytes, version: [dev, ino, size, mtimeNs, ctimeNs].join(' ')}
}

/** The newest first, as many as there is room for. */
function keepEntries(place: string, bytes: Uint8Array, entries: readonly Entry[]): void {
  const data = Buffer.from(JSON.stringify(entries.slice(0, mostAnswers)))
  if (data.length <= largestAnswers) keepWithDocument(place, bytes, data)
  else if (entries.length > 1) keepEntries(place, bytes, entries.slice(0, entries.length >> 1))
}

function attempt<Result>(action: () => Result): Result | undefined {
  try {
    return action()
  } catch {
    return undefined
  }
}
