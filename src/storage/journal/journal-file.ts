import {constants, fdatasyncSync, fstatSync, ftruncateSync, openSync, renameSync} from 'node:fs'
import {dirname} from 'node:path'
import {closeQuietly} from '../close-quietly.ts'
import {makeDirectory} from '../make-directory.ts'
import {readDescriptor} from '../read-descriptor.ts'
import {systemCall, unlessCode} from '../system-call.ts'
import {writeFully} from '../write-fully.ts'

const ownerOnly = 0o600
const lineFeed = 10
const careful = constants.O_NOFOLLOW | constants.O_NONBLOCK

/** A journal that is open to be added to. Whoever opens it holds the document's lock. */
export interface JournalFile {
  readonly content: Uint8Array
  /** Adds to the end. Throws the system's error. */
  readonly append: (text: string) => void
  /** Waits until what was added is safe on the disk. Throws the system's error. */
  readonly sync: () => void
  /** Takes back everything that was added. Throws the system's error. */
  readonly rewind: () => void
  readonly close: () => void
}

/** Makes it, and its directory, where there is none. Throws the system's error. */
export function openJournalFile(path: string): JournalFile {
  const flags = constants.O_RDWR | constants.O_APPEND | constants.O_CREAT | careful
  const open = () => openSync(path, flags, ownerOnly)
  const descriptor = unlessCode(['ENOENT'], null, open) ?? openInNewDirectory(dirname(path), open)
  try {
    return openedFile(descriptor, readRegular(descriptor, path))
  } catch (error) {
    closeQuietly(descriptor)
    throw error
  }
}

/** `null` when there is none. Throws the system's error. */
export function readJournalFile(path: string): Uint8Array | null {
  const descriptor = unlessCode(['ENOENT', 'ENOTDIR'], null, () =>
    openSync(path, constants.O_RDONLY | careful),
  )
  if (descriptor === null) return null
  try {
    return readRegular(descriptor, path)
  } finally {
    closeQuietly(descriptor)
  }
}

/** In one step: a crash leaves the old content or the new one. Throws the system's error. */
export function replaceJournalFile(path: string, text: string): void {
  const successor = `${path}.new`
  const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC | careful
  const descriptor = systemCall(() => openSync(successor, flags, ownerOnly))
  try {
    writeFully(descriptor, Buffer.from(text))
    systemCall(() => fdatasyncSync(descriptor))
  } finally {
    closeQuietly(descriptor)
  }
  systemCall(() => renameSync(successor, path))
}

function openInNewDirectory(directory: string, open: () => number): number {
  makeDirectory(directory)
  return systemCall(open)
}

function readRegular(descriptor: number, path: string): Uint8Array {
  if (!systemCall(() => fstatSync(descriptor)).isFile()) throw new Error(`${path} is not a file`)
  return readDescriptor(descriptor, path).bytes
}

/** A last line that was torn by a crash is ended first, so that it does not spoil the next one. */
function openedFile(descriptor: number, content: Uint8Array): JournalFile {
  let separator = content.length === 0 || content.at(-1) === lineFeed ? '' : '\n'
  return {
    content,
    append: text => {
      writeFully(descriptor, Buffer.from(separator + text))
      separator = ''
    },
    sync: () => systemCall(() => fdatasyncSync(descriptor)),
    rewind: () => systemCall(() => ftruncateSync(descriptor, content.length)),
    close: () => closeQuietly(descriptor),
  }
}
