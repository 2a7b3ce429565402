let latest: WeakRef<Uint8Array> | undefined

/** One command reads a document several times: of equal bytes the first are kept, with what is known of them. */
export function onceOnly(bytes: Uint8Array): Uint8Array {
  const before = latest?.deref()
  if (before && Buffer.compare(before, bytes) === 0) return before
  latest = new WeakRef(bytes)
  return bytes
}
