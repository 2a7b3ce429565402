import type {Source} from './source.ts'

/** The exact reverse of `decodeSource`. */
export function encodeSource(source: Source): Uint8Array {
  return new TextEncoder().encode(source.hasBom ? `\uFEFF${source.text}` : source.text)
}
