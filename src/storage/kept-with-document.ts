import {keepCacheFile, readCacheFile} from './cache-file.ts'

const lengthBytes = 4

/** What was kept together with a document of exactly these bytes; `undefined` when it was another, or nothing was. */
export function recallWithDocument(path: string, document: Uint8Array): Buffer | undefined {
  const kept = readCacheFile(path)
  if (!kept || kept.length < lengthBytes) return undefined
  const end = lengthBytes + kept.readUInt32LE(0)
  return kept.compare(document, 0, document.length, lengthBytes, end) === 0 ? kept.subarray(end) : undefined
}

/** The document's length, its bytes, and what follows from them. Never throws. */
export function keepWithDocument(path: string, document: Uint8Array, data: Uint8Array): void {
  const length = Buffer.alloc(lengthBytes)
  length.writeUInt32LE(document.length)
  keepCacheFile(path, Buffer.concat([length, document, data]))
}
