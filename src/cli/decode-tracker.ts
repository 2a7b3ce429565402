import {decodeSource} from '../source/decode-source.ts'
import type {Source} from '../source/source.ts'
import {namingFile} from './naming-file.ts'

const known = new WeakMap<Uint8Array, Source>()

/**
 * Bytes as text, decoded once: nobody may change them. Throws TrackerError for what cannot be understood, with the name of
 * the file.
 */
export function decodeTracker(bytes: Uint8Array, shown: string): Source {
  const before = known.get(bytes)
  if (before) return before
  const source = namingFile(shown, () => decodeSource(bytes))
  known.set(bytes, source)
  return source
}
