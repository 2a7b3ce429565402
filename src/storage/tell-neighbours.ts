import {realpathSync} from 'node:fs'
import {findNeighbours, type Neighbour} from './find-neighbours.ts'
import type {DocumentPlace} from './stored-document.ts'

/**
 * What a person should know of the files beside a document that tell of somebody else at work on it: one sentence for
 * each kind. `names` as for `findNeighbours`. Never throws.
 */
export function tellNeighbours(realPath: string, shown: string, names?: readonly string[]): string[] {
  const found = findNeighbours(realPath, names)
  const open = nameAll(found, 'open')
  return [
    ...(open ? [`an editor seems to have ${shown} open (${open}): load it anew there before saving`] : []),
    ...tellConflicts(found, shown),
  ]
}

/**
 * For a document that is only read: an editor that has it open is no matter then, and may be the one that asks. Never
 * throws.
 */
export function tellConflictsOf({path, shown}: DocumentPlace): string[] {
  try {
    return tellConflicts(findNeighbours(realpathSync.native(path)), shown)
  } catch {
    return []
  }
}

function tellConflicts(found: readonly Neighbour[], shown: string): string[] {
  const conflict = nameAll(found, 'conflict')
  return conflict
    ? [`a syncing program left another version of ${shown} (${conflict}), which nothing here reads`]
    : []
}

/** The first by its name, more by their number: copies gather over the years. */
function nameAll(neighbours: readonly Neighbour[], kind: Neighbour['kind']): string | undefined {
  const [first, ...others] = neighbours.filter(each => each.kind === kind)
  if (!first) return undefined
  return others.length === 0 ? first.name : `${first.name} and ${others.length} more`
}
