import {rmSync} from 'node:fs'
import {keepCacheFile, readCacheFile, readSummed} from './cache-file.ts'
import {keepWithDocument, openKept} from './kept-with-document.ts'
import {applyChanges, encodeChanges, type LinesOfDocument} from './line-changes-since.ts'

/** A document and the lines that were kept with it. */
export interface KeptLines extends LinesOfDocument {
  /** What is in the file itself, where it is so large that beside it only changes are written. */
  readonly base: Base | null
}

interface Base extends LinesOfDocument {
  readonly path: string
  readonly length: number
  readonly sum: number
}

/** What was kept last, whatever document it was; `undefined` when nothing was. Throws for what was not kept by `keepLines`. */
export function recallLines(path: string): KeptLines | undefined {
  const file = readSummed(path)
  const kept = file && openKept(file.content)
  if (!kept) return undefined
  const {document, data} = kept
  const lines = splitLines(data)
  if (file.sum === null) return {document, lines, base: null}
  const base = {document, lines, path, length: file.content.length, sum: file.sum}
  const changes = readCacheFile(changesPath(path))
  return {...((changes && applyChanges(base, changes)) ?? {document, lines}), base}
}

/**
 * Keeps them in place of what was recalled. A line that is the same is to be the very one that was recalled; `lines` may be
 * asked for them twice. Never throws.
 */
export function keepLines(
  path: string,
  {document, lines}: {readonly document: Uint8Array; readonly lines: () => Iterable<string | Uint8Array>},
  before: KeptLines | undefined,
): void {
  const base = before?.base?.path === path ? before.base : undefined
  const changes = base && encodeChanges(base, document, lines())
  if (changes) {
    keepCacheFile(changesPath(path), changes)
    return
  }
  keepWithDocument(path, document, lines())
  if (base) removeQuietly(changesPath(path))
}

/** What is in it counts for the file that it was written beside alone. */
function changesPath(path: string): string {
  return `${path}-changes`
}

function removeQuietly(path: string): void {
  try {
    rmSync(path, {force: true})
  } catch {
    // It is of no use any more, and of no harm.
  }
}

/** Without copying them. */
function splitLines(data: Buffer): readonly Buffer[] {
  const lines: Buffer[] = []
  let start = 0
  for (let end = data.indexOf('\n'); end >= 0; end = data.indexOf('\n', start)) {
    lines.push(data.subarray(start, end))
    start = end + 1
  }
  return [...lines, data.subarray(start)]
}
