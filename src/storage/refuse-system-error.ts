import {TrackerError} from '../errors/tracker-error.ts'
import {systemErrorCode} from './system-call.ts'

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EBUSY: 'it is in use, perhaps as a mount point',
  EDQUOT: 'the disk quota is used up',
  EEXIST: 'a file of that name is in the way',
  EFBIG: 'it would be larger than files may be here',
  EINTR: 'interrupted again and again',
  EIO: 'the disk reported an input/output error',
  EISDIR: 'a directory is in the way',
  ELOOP: 'its symbolic links go round in a circle',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'the name is too long',
  ENFILE: 'too many files are open',
  ENOENT: 'it is not there any more',
  ENOMEM: 'there is not enough memory',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a part of the path is not a directory',
  EPERM: 'the system does not allow it',
  EROFS: 'the disk is mounted read-only',
  ESTALE: 'the network file is stale',
  ETIMEDOUT: 'the network disk did not answer',
}

const forbidden: readonly string[] = ['EACCES', 'EPERM', 'EROFS']

/** Why the system refused, in plain words. */
export function systemReason(error: unknown): string {
  const code = systemErrorCode(error)
  if (code === null) return error instanceof Error ? error.message : String(error)
  const reason = reasons[code]
  return reason === undefined ? code : `${reason} (${code})`
}

/** What to throw when a document could not be read. What the system did not say is handed on as it is. */
export function refuseReading(shown: string, error: unknown): unknown {
  if (systemErrorCode(error) === null) return error
  return new TrackerError('input-output', `cannot read ${shown}: ${systemReason(error)}`, {
    hint: hintFor(systemErrorCode(error) ?? '', 'read'),
    cause: error,
  })
}

/** What to throw when it could not be saved: `read-only` for a matter of permission, else `input-output`. */
export function refuseSaving(shown: string, error: unknown): unknown {
  const systemCode = systemErrorCode(error)
  if (systemCode === null) return error
  const code = forbidden.includes(systemCode) ? 'read-only' : 'input-output'
  return new TrackerError(code, `cannot save ${shown}, it is as it was: ${systemReason(error)}`, {
    hint: hintFor(systemCode, 'write to'),
    cause: error,
  })
}

function hintFor(code: string, wish: 'read' | 'write to'): string {
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return 'make room on the disk, then try again'
    case 'EACCES':
    case 'EPERM':
      return `check who may ${wish} the file and its directory`
    case 'EROFS':
      return 'have the disk mounted for writing, or work on a copy elsewhere'
    case 'ENAMETOOLONG':
    case 'ENOTDIR':
    case 'ELOOP':
      return 'check the path'
    default:
      return 'try again when the disk answers'
  }
}
