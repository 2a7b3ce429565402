import {createHash} from 'node:crypto'

const known = new WeakMap<Uint8Array, string>()

/** SHA-256, in hexadecimal. Worked out once for the same bytes, which nobody may change. */
export function hashBytes(bytes: Uint8Array | string): string {
  if (typeof bytes === 'string') return hash(bytes)
  const before = known.get(bytes)
  if (before !== undefined) return before
  const made = hash(bytes)
  known.set(bytes, made)
  return made
}

function hash(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex')
}
