import {existsSync, realpathSync} from 'node:fs'
import {dirname, join} from 'node:path'
import type {Context} from './context.ts'

/** Where a tracker is looked for, the nearest first, and what set the limit. */
export interface SearchDirectories {
  readonly directories: readonly string[]
  /** For people: `up to the repository's root`. */
  readonly limit: string
}

/** From the working directory upward, as far as the repository's root, else as home, else no further. */
export function searchDirectories(context: Pick<Context, 'cwd' | 'home'>): SearchDirectories {
  const upward = ancestors(context.cwd)
  const root = upward.findIndex(directory => existsSync(join(directory, '.git')))
  if (root >= 0) return {directories: upward.slice(0, root + 1), limit: "up to the repository's root"}
  const homes = context.home === null ? [] : [context.home, resolved(context.home)]
  const home = upward.findIndex(directory => homes.includes(directory))
  if (home >= 0) return {directories: upward.slice(0, home + 1), limit: 'up to the home directory'}
  return {
    directories: [context.cwd],
    limit: 'the working directory only, as it is in no repository and not below home',
  }
}

function ancestors(directory: string): string[] {
  const parent = dirname(directory)
  return parent === directory ? [directory] : [directory, ...ancestors(parent)]
}

/** The working directory is known by its real path, home may be a link to its own. */
function resolved(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}
