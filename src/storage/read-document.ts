import {constants, fstatSync, openSync} from 'node:fs'
import {closeQuietly} from './close-quietly.ts'
import {onceOnly} from './once-only.ts'
import {readDescriptor, type Snapshot} from './read-descriptor.ts'
import {readSettled, type SettledRequest} from './read-settled.ts'
import {refuseReading} from './refuse-system-error.ts'
import {requireRegular, resolveDocument} from './resolve-document.ts'
import type {DocumentPlace, StoredDocument} from './stored-document.ts'
import {systemCall, systemErrorCode} from './system-call.ts'

const attempts = 5

export type ReadingOptions = Omit<SettledRequest, 'take'>

/**
 * Reads a document as it is now; what an editor has half written is waited for, one second at most.
 * Throws TrackerError `no-file`, `dangling-link`, `not-a-file`, `over-limit` or `input-output`.
 */
export function readDocument(place: DocumentPlace, options: ReadingOptions = {}): StoredDocument {
  let realPath = ''
  const take = () => {
    const taken = resolveAndRead(place)
    realPath = taken.realPath
    return taken
  }
  const {bytes, identity} = readSettled({take, ...options})
  return {path: place.path, shown: place.shown, realPath, bytes: onceOnly(bytes), identity}
}

/** What was there a moment ago may be gone when it is opened: then it is looked for again. */
function resolveAndRead(place: DocumentPlace): Snapshot & {readonly realPath: string} {
  for (let attempt = 1; ; attempt++) {
    const realPath = resolveDocument(place)
    try {
      return {...readOnce(place, realPath), realPath}
    } catch (error) {
      const moved = ['ENOENT', 'ELOOP'].includes(systemErrorCode(error) ?? '')
      if (!moved || attempt === attempts) throw refuseReading(place.shown, error)
    }
  }
}

function readOnce(place: DocumentPlace, realPath: string): Snapshot {
  const descriptor = openForReading(realPath)
  try {
    requireRegular(
      place,
      systemCall(() => fstatSync(descriptor, {bigint: true})),
    )
    return readDescriptor(descriptor, place.shown)
  } finally {
    closeQuietly(descriptor)
  }
}

/** Never waits for the other end of a pipe, and never follows a link that came to be meanwhile. */
export function openForReading(realPath: string): number {
  return systemCall(() =>
    openSync(realPath, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW | constants.O_NOCTTY),
  )
}
