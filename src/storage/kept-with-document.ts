import {keepCacheFile, readCacheFile} from './cache-file.ts'

const lengthBytes = 4

/** A document and what was kept together with it. */
interface KeptWithDocument {
  readonly document: Buffer
  readonly data: Buffer
}

/** What was kept last, whatever document it was; `undefined` when nothing was. */
export function recallKept(path: string): KeptWithDocument | undefined {
  const kept = readCacheFile(path)
  return kept && openKept(kept)
}

/** What a file holds that `keepWithDocument` wrote. */
export function openKept(kept: Buffer): KeptWithDocument | undefined {
  if (kept.length < lengthBytes) return undefined
  const end = lengthBytes + kept.readUInt32LE(0)
  return {document: kept.subarray(lengthBytes, end), data: kept.subarray(end)}
}

/** What was kept together with a document of exactly these bytes; `undefined` when it was another, or nothing was. */
export function recallWithDocument(path: string, document: Uint8Array): Buffer | undefined {
  const kept = recallKept(path)
  return kept?.document.equals(document) ? kept.data : undefined
}

/** The document's length, its bytes, and what follows from them: bytes, or lines. Never throws. */
export function keepWithDocument(
  path: string,
  document: Uint8Array,
  data: Uint8Array | Iterable<string | Uint8Array>,
): void {
  const length = Buffer.alloc(lengthBytes)
  length.writeUInt32LE(document.length)
  keepCacheFile(path, data, [length, document])
}
