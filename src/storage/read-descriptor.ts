import {fstatSync, readSync} from 'node:fs'
import {TrackerError} from '../errors/tracker-error.ts'
import {type FileIdentity, identifyFile} from './file-identity.ts'
import {systemCall} from './system-call.ts'

/** 64 MiB: far beyond any tracker, and far below what would exhaust memory. */
export const largestDocument = 64 * 1024 * 1024

/** What an open file said at one moment. */
export interface Snapshot {
  readonly bytes: Uint8Array
  readonly identity: FileIdentity
}

/**
 * Reads an open file from its beginning to its end.
 * Throws TrackerError `over-limit`, or the system's error.
 */
export function readDescriptor(descriptor: number, shown: string): Snapshot {
  const identity = describeFile(descriptor)
  let buffer = Buffer.allocUnsafe(Math.min(identity.size, largestDocument) + 1)
  let length = 0
  for (;;) {
    const target = buffer
    const offset = length
    const read = systemCall(() => readSync(descriptor, target, offset, target.length - offset, offset))
    length += read
    if (length > largestDocument) throw refuseSize(shown)
    if (read === 0) return {bytes: buffer.subarray(0, length), identity}
    if (length === buffer.length) buffer = grown(buffer)
  }
}

const atOnce = 1024 * 1024

/** Whether an open file holds exactly these bytes. Throws the system's error. */
export function holdsBytes(descriptor: number, bytes: Uint8Array): boolean {
  const part = Buffer.allocUnsafe(Math.min(bytes.length + 1, atOnce))
  let offset = 0
  for (;;) {
    const from = offset
    const read = systemCall(() => readSync(descriptor, part, 0, part.length, from))
    const end = offset + read
    if (read === 0) return offset === bytes.length
    if (end > bytes.length || part.compare(bytes, offset, end, 0, read) !== 0) return false
    offset = end
  }
}

/** What an open file is now. Throws the system's error. */
export function describeFile(descriptor: number): FileIdentity {
  return identifyFile(systemCall(() => fstatSync(descriptor, {bigint: true})))
}

export function refuseSize(shown: string): TrackerError {
  const limit = largestDocument / (1024 * 1024)
  return new TrackerError(
    'over-limit',
    `${shown} is larger than ${limit} MiB, the most that a tracker may be`,
    {
      hint: 'move what is finished into a file of its own',
    },
  )
}

function grown(buffer: Buffer): Buffer<ArrayBuffer> {
  const larger = Buffer.allocUnsafe(buffer.length * 2 + 1024)
  buffer.copy(larger)
  return larger
}
