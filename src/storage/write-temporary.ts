import {closeSync, constants, fchmodSync, fchownSync, fstatSync, fsyncSync, openSync} from 'node:fs'
import {TrackerError} from '../errors/tracker-error.ts'
import type {FileIdentity} from './file-identity.ts'
import {systemCall, unlessCode} from './system-call.ts'
import {writeFully} from './write-fully.ts'

const permissionBits = 0o7777
const ordinaryBits = 0o777

interface TemporaryRequest {
  readonly path: string
  readonly bytes: Uint8Array
  readonly shown: string
  /** The file that it is to replace. */
  readonly likeness: FileIdentity
}

/**
 * Writes the new content into a file of its own that nobody else can have made or opened, with the mode and
 * the owner of the old one, safe on the disk. Gives warnings. Throws TrackerError or the system's error.
 */
export function writeTemporary({path, bytes, shown, likeness}: TemporaryRequest): string[] {
  const descriptor = createExclusively(path, 0o600)
  let isOpen = true
  try {
    const warnings = keepOwner(descriptor, likeness, shown)
    const bits = warnings.length > 0 ? ordinaryBits : permissionBits
    writeFully(descriptor, bytes)
    systemCall(() => fchmodSync(descriptor, likeness.mode & bits))
    syncDescriptor(descriptor)
    isOpen = false
    closeSync(descriptor)
    return warnings
  } finally {
    if (isOpen) closeSync(descriptor)
  }
}

/** Throws the system's error, `EEXIST` when anything has that name, be it a link that leads nowhere. */
export function createExclusively(path: string, mode: number): number {
  const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW
  return systemCall(() => openSync(path, flags, mode))
}

/** File systems that cannot do it say so; there is no more that could be done there. */
export function syncDescriptor(descriptor: number): void {
  unlessCode(['EINVAL', 'ENOTSUP', 'ENOSYS'], undefined, () => fsyncSync(descriptor))
}

/** An owner can only be kept by the superuser. A lost group would let other people read, so it is refused. */
function keepOwner(descriptor: number, {owner, group}: FileIdentity, shown: string): string[] {
  const {uid, gid} = systemCall(() => fstatSync(descriptor))
  if (uid === owner && gid === group) return []
  const kept = unlessCode(['EPERM'], false, () => {
    fchownSync(descriptor, owner, group)
    return true
  })
  if (kept) return []
  if (gid !== group) keepGroup(descriptor, {uid, group, shown})
  return uid === owner ? [] : [`${shown} belonged to user ${owner}, and now belongs to user ${uid}`]
}

function keepGroup(
  descriptor: number,
  {uid, group, shown}: {readonly uid: number; readonly group: number; readonly shown: string},
): void {
  try {
    systemCall(() => fchownSync(descriptor, uid, group))
  } catch (cause) {
    throw new TrackerError('read-only', `${shown} belongs to group ${group}, which saving could not keep`, {
      hint: 'let its owner save it, or change its group to one of yours',
      cause,
    })
  }
}
