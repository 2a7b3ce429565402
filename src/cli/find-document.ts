import {readdirSync, statSync} from 'node:fs'
import {join, relative, resolve} from 'node:path'
import {TrackerError} from '../errors/tracker-error.ts'
import type {Context} from './context.ts'
import {searchDirectories} from './search-directories.ts'

/** Which document a command works on, and why that one. */
export type FoundDocument =
  | {readonly kind: 'stdin'; readonly path: '-'; readonly shown: string; readonly why: string}
  | {readonly kind: 'file'; readonly path: string; readonly shown: string; readonly why: string}

export interface DocumentRequest {
  /** `--file`, when it was given. */
  readonly option: string | null
  readonly purpose: 'reading' | 'writing'
  /** Whether a file that only looks like Markdown holds anything to track. Must not throw. */
  readonly holdsItems: (path: string) => Promise<boolean>
}

/** In order of preference. */
const trackerNames = [
  'tracker.md',
  'progress.md',
  'learning-progress.md',
  'progress-tracker.md',
  'learning-progress-tracker.md',
  'study-plan.md',
] as const

/**
 * `--file`, else TRACKER_FILE, else the nearest directory upward that holds a file with a known name, else,
 * for reading only, the one Markdown file here that holds something to track.
 * Throws TrackerError `no-file`, `ambiguous-file` or `usage`.
 */
export async function findDocument(context: Context, request: DocumentRequest): Promise<FoundDocument> {
  const path = request.option ?? (context.env['TRACKER_FILE'] || null)
  if (path !== null) return namedDocument(context, path, request.option === null ? 'TRACKER_FILE' : '--file')
  const nearest = findNearest(context) ?? (await onlyTracker(context, request))
  if (nearest) return nearest
  const {directories, limit} = searchDirectories(context)
  const places = directories.map(directory => visiblePath(context, directory)).join(', ')
  throw new TrackerError(
    'no-file',
    `no tracker found: looked in ${places} (${limit}) for ${trackerNames.join(', ')}`,
    {
      hint: 'tracker init',
    },
  )
}

/** A path for people: relative where that is shorter to read. */
function visiblePath(context: Pick<Context, 'cwd'>, path: string): string {
  const below = relative(context.cwd, path)
  if (below === '') return '.'
  return below.startsWith('..') ? path : below
}

/** The tracker with a known name in the nearest directory that has one. Throws TrackerError `ambiguous-file`. */
export function findNearest(context: Context): FoundDocument | null {
  for (const directory of searchDirectories(context).directories) {
    const name = trackerIn(directory)
    if (name === null) continue
    const path = join(directory, name)
    const isHere = directory === context.cwd
    const why = isHere ? 'it is in the working directory' : 'the nearest one, searching upward'
    return {kind: 'file', path, shown: visiblePath(context, path), why}
  }
  return null
}

/** A document that somebody named; `-` is standard input. Throws TrackerError `usage` for an empty name. */
export function namedDocument(context: Context, path: string, by: string): FoundDocument {
  if (path === '') throw new TrackerError('usage', `${by} needs a path, but it is empty`)
  const why = `${by} names it`
  if (path === '-') return {kind: 'stdin', path, shown: '<stdin>', why}
  return {kind: 'file', path: resolve(context.cwd, path), shown: path, why}
}

/** The preferred name in a directory, as it is spelled there. Throws `ambiguous-file` for names that differ in case only. */
function trackerIn(directory: string): string | null {
  const names = readNames(directory)
  for (const wanted of trackerNames) {
    const twins = names.filter(name => name.toLowerCase() === wanted && !isDirectory(join(directory, name)))
    if (twins.length > 1) throw refuseTwins(directory, twins)
    if (twins[0] !== undefined) return twins[0]
  }
  return null
}

function refuseTwins(directory: string, twins: readonly string[]): TrackerError {
  return new TrackerError(
    'ambiguous-file',
    `several files in ${directory} differ only in upper and lower case: ${twins.join(', ')}`,
    {hint: `tracker -f ${twins[0]}`},
  )
}

async function onlyTracker(context: Context, request: DocumentRequest): Promise<FoundDocument | null> {
  const holding: string[] = []
  for (const name of readNames(context.cwd)) {
    const path = join(context.cwd, name)
    if (/\.md$/i.test(name) && !isDirectory(path) && (await request.holdsItems(path))) holding.push(name)
  }
  const [shown] = holding
  if (shown === undefined) return null
  if (holding.length > 1) {
    throw new TrackerError(
      'ambiguous-file',
      `several files here hold something to track: ${holding.join(', ')}`,
      {
        hint: `tracker -f ${shown}`,
      },
    )
  }
  if (request.purpose === 'writing') {
    throw new TrackerError(
      'no-file',
      `${shown} was found by its content only, so it is not changed unless you name it`,
      {
        hint: `tracker -f ${shown}`,
      },
    )
  }
  const why = 'the only Markdown file here that holds something to track (to change it, name it with -f)'
  return {kind: 'file', path: join(context.cwd, shown), shown, why}
}

/** Sorted by code unit, so that the answer does not depend on the file system. */
function readNames(directory: string): string[] {
  try {
    return readdirSync(directory).sort()
  } catch {
    return []
  }
}

function isDirectory(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}
