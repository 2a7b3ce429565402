import {basename, dirname, extname} from 'node:path'
import {namesIn} from './names-in.ts'

/** A file beside the document that tells of somebody else at work on it. */
export interface Neighbour {
  /** `open`: an editor has it open, or did when it crashed. `conflict`: a second version that a sync left. */
  readonly kind: 'open' | 'conflict'
  /** In the document's directory. */
  readonly name: string
}

/** Of Vim, Emacs, Kate and LibreOffice: what they keep beside a file while it is open. */
const openMarks: readonly {readonly before: string; readonly after: RegExp}[] = [
  {before: '.', after: /^\.sw[a-p]$/},
  {before: '.#', after: /^$/},
  {before: '#', after: /^#$/},
  {before: '.', after: /^\.kate-swp$/},
  {before: '.~lock.', after: /^#$/},
]

/** Of Syncthing, ownCloud, and Dropbox, Nextcloud and Seafile: what stands between the name and its extension. */
const conflictMark = /^(?:\.sync-conflict-[0-9].*|[_-]conflict-.*| \(.*conflict.*\))$/i

/**
 * Editors' swap files and conflict copies, by name. They are mentioned, not obeyed. `names` are those in the document's
 * directory, where they were read already. Never throws.
 */
export function findNeighbours(
  realPath: string,
  names: readonly string[] = namesIn(dirname(realPath)),
): Neighbour[] {
  const name = basename(realPath)
  return names.toSorted().flatMap((other): Neighbour[] => {
    if (openMarks.some(({before, after}) => isAround({before, after}, name, other)))
      return [{kind: 'open', name: other}]
    return isConflictCopy(name, other) ? [{kind: 'conflict', name: other}] : []
  })
}

function isAround({before, after}: (typeof openMarks)[number], name: string, other: string): boolean {
  return other.startsWith(before + name) && after.test(other.slice(before.length + name.length))
}

function isConflictCopy(name: string, other: string): boolean {
  const extension = extname(name)
  const stem = name.slice(0, name.length - extension.length)
  const isNear = other.startsWith(stem) && other.endsWith(extension) && other.length > name.length
  return isNear && conflictMark.test(other.slice(stem.length, other.length - extension.length))
}
