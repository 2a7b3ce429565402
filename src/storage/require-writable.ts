import {accessSync, constants} from 'node:fs'
import {dirname} from 'node:path'
import {TrackerError} from '../errors/tracker-error.ts'
import {systemReason} from './refuse-system-error.ts'
import type {StoredDocument} from './stored-document.ts'
import {unlessCode} from './system-call.ts'

const anyoneMayWrite = 0o222

/**
 * Asked before anything is made beside the document. The permission bits count for the superuser too: who
 * takes them away wants the file left alone. Throws TrackerError `read-only`.
 */
export function requireWritable({shown, realPath, identity}: StoredDocument): void {
  if ((identity.mode & anyoneMayWrite) === 0) {
    const mode = (identity.mode & 0o777).toString(8)
    throw new TrackerError('read-only', `${shown} is marked as read-only (its mode is ${mode})`, {
      hint: `chmod u+w ${shown}`,
    })
  }
  requireAccess(realPath, constants.W_OK, `${shown} cannot be written to`)
  requireWritableDirectory({shown}, dirname(realPath))
}

/** A save makes a new file beside the old one. Throws TrackerError `read-only`. */
export function requireWritableDirectory({shown}: Pick<StoredDocument, 'shown'>, directory: string): void {
  const what = `${shown} cannot be saved: its directory cannot be written to`
  requireAccess(directory, constants.W_OK | constants.X_OK, what)
}

/** A save gives the document's name to a new file: other names would go on leading to the old content. */
export function requireSingleLink({shown, identity}: StoredDocument): void {
  if (identity.links <= 1) return
  throw new TrackerError(
    'hard-linked',
    `${shown} is one of ${identity.links} names of the same file (hard links); saving would part them`,
    {hint: `make it a file of its own: cp ${shown} copy.md && mv copy.md ${shown}`},
  )
}

/** What is gone is not forbidden: an editor may just be putting a new file there. */
function requireAccess(path: string, mode: number, what: string): void {
  try {
    unlessCode(['ENOENT', 'ENOTDIR'], undefined, () => accessSync(path, mode))
  } catch (error) {
    throw new TrackerError('read-only', `${what}: ${systemReason(error)}`, {
      hint: 'check who may write to the file and its directory',
      cause: error,
    })
  }
}
