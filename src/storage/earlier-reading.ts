import type {FileIdentity} from './file-identity.ts'
import type {Snapshot} from './read-descriptor.ts'

interface EarlierReading {
  readonly bytes: Uint8Array
  readonly identity: Pick<FileIdentity, 'device' | 'inode' | 'modifiedNs'>
  /** Milliseconds since 1970. */
  readonly time: number
}

let latest: EarlierReading | undefined

/** Remembers what a document was when this run looked at it for the first time. */
export function noteReading(
  bytes: Uint8Array,
  {device, inode, modifiedNs}: EarlierReading['identity'],
): void {
  latest = {bytes, identity: {device, inode, modifiedNs}, time: Date.now()}
}

/** Whether this run has read just the same in the same file, at least so many milliseconds ago. */
export function wasReadBefore({bytes, identity}: Snapshot, milliseconds: number): boolean {
  if (!latest || Date.now() - latest.time < milliseconds) return false
  const {device, inode, modifiedNs} = latest.identity
  const isSameState =
    device === identity.device && inode === identity.inode && modifiedNs === identity.modifiedNs
  return isSameState && Buffer.compare(latest.bytes, bytes) === 0
}
