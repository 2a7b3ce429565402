import {decodeSource} from '../source/decode-source.ts'
import type {Source} from '../source/source.ts'
import {namingFile} from './naming-file.ts'

let latest: {readonly bytes: Uint8Array; readonly source: Source} | undefined

/**
 * Bytes as text; the same bytes again are not decoded again, and nobody may change them. Throws TrackerError for what cannot
 * be understood, with the name of the file.
 */
export function decodeTracker(bytes: Uint8Array, shown: string): Source {
  if (latest && Buffer.compare(latest.bytes, bytes) === 0) return latest.source
  const source = namingFile(shown, () => decodeSource(bytes))
  latest = {bytes, source}
  return source
}
