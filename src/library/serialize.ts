import {encodeSource} from '../source/encode-source.ts'
import type {TrackerDocument} from './parse.ts'

/** `serialize(parse(bytes))` is `bytes`. */
export function serialize(document: TrackerDocument): Uint8Array {
  return encodeSource(document.source)
}
