import {constants, fstatSync, openSync, readlinkSync, symlinkSync, unlinkSync} from 'node:fs'
import {closeQuietly} from '../close-quietly.ts'
import {hashText} from '../hash-bytes.ts'
import {readDescriptor} from '../read-descriptor.ts'
import {systemCall, systemErrorCode, unlessCode} from '../system-call.ts'
import {writeFully} from '../write-fully.ts'
import type {LockHolder} from './lock-holder.ts'

/**
 * A lock's name in the directory and what it says. It is a symbolic link whose target is the text: a link
 * comes into being whole, in one step, and fails when the name is taken, on network disks too. Where links
 * cannot be made, it is a small file; that one is empty for an instant.
 */
export type LockEntry =
  | {readonly kind: 'holder'; readonly holder: LockHolder}
  /** Empty or cut off: its maker is still writing, or died doing so. */
  | {readonly kind: 'unfinished'; readonly token: string}
  /** Something that no version of this program made. */
  | {readonly kind: 'foreign'}

/** Bytes. */
const longestText = 4096

const linkless = ['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EINVAL']

/** False when the name is taken. Throws the system's error. */
export function createLockEntry(
  name: string,
  holder: LockHolder,
  platform: string = process.platform,
): boolean {
  const text = JSON.stringify(holder)
  if (platform === 'win32') return createLockFile(name, text) && says(name, holder)
  try {
    systemCall(() => symlinkSync(text, name))
    return true
  } catch (error) {
    const code = systemErrorCode(error) ?? ''
    if (code === 'EEXIST') return false
    if (linkless.includes(code)) return createLockFile(name, text) && says(name, holder)
    throw error
  }
}

/** A file may have been taken for abandoned before it was written. */
function says(name: string, {token}: LockHolder): boolean {
  const entry = readLockEntry(name)
  return entry?.kind === 'holder' && entry.holder.token === token
}

/** `null` when there is none. Throws the system's error. */
export function readLockEntry(name: string): LockEntry | null {
  const target = unlessCode(['ENOENT', 'EINVAL', 'UNKNOWN'], null, () => readlinkSync(name))
  if (target === null) return readLockFile(name)
  const holder = parseHolder(target)
  return holder ? {kind: 'holder', holder} : {kind: 'foreign'}
}

/** Whoever holds the entry may remove it, and nobody else. Throws the system's error. */
export function removeLockEntry(name: string): void {
  unlessCode(['ENOENT'], undefined, () => unlinkSync(name))
}

function createLockFile(name: string, text: string): boolean {
  const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW
  const descriptor = unlessCode(['EEXIST'], null, () => openSync(name, flags, 0o644))
  if (descriptor === null) return false
  try {
    writeFully(descriptor, Buffer.from(text))
    return true
  } catch (error) {
    removeLockEntry(name)
    throw error
  } finally {
    closeQuietly(descriptor)
  }
}

function readLockFile(name: string): LockEntry | null {
  const flags = constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW
  const descriptor = unlessCode(['ENOENT', 'ELOOP'], null, () => openSync(name, flags))
  if (descriptor === null) return null
  try {
    const stats = fstatSync(descriptor)
    if (!stats.isFile() || stats.size > longestText) return {kind: 'foreign'}
    const {bytes, identity} = readDescriptor(descriptor, name)
    const text = Buffer.from(bytes).toString()
    const holder = parseHolder(text)
    if (holder) return {kind: 'holder', holder}
    if (text !== '' && !text.startsWith('{"token":')) return {kind: 'foreign'}
    return {kind: 'unfinished', token: hashText(`${identity.inode} ${identity.changedNs}`).slice(0, 16)}
  } finally {
    closeQuietly(descriptor)
  }
}

function parseHolder(text: string): LockHolder | null {
  const value = parseObject(text)
  if (!value) return null
  const {token, pid, host} = value
  if (typeof token !== 'string' || !/^[0-9a-f]{16}$/.test(token)) return null
  if (typeof pid !== 'number' || !Number.isSafeInteger(pid) || pid < 1) return null
  return {
    token,
    pid,
    start: textOrNull(value['start']),
    host: typeof host === 'string' ? host : '?',
    machine: textOrNull(value['machine']),
    boot: textOrNull(value['boot']),
    namespace: textOrNull(value['namespace']),
  }
}

function parseObject(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? {...value} : null
  } catch {
    return null
  }
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}
