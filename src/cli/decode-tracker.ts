import {decodeSource} from '../source/decode-source.ts'
import type {Source} from '../source/source.ts'
import {namingFile} from './naming-file.ts'

/** Bytes as text. Throws TrackerError for what cannot be understood, with the name of the file. */
export function decodeTracker(bytes: Uint8Array, shown: string): Source {
  return namingFile(shown, () => decodeSource(bytes))
}
