import {basename, dirname, join} from 'node:path'
import {hashText} from '../hash-bytes.ts'

/** Bytes; the suffixes must fit beside it into the 255 that a name may have. */
const longestStem = 100

/**
 * The names of what lies beside a document while it is saved:
 *
 *     .progress.md.tracker-lock                      who is saving
 *     .progress.md.tracker-lock.0123456789abcdef     who takes a dead one's lock over
 *     .progress.md.tracker-0123456789abcdef.tmp      the new content
 *     .progress.md.tracker-0123456789abcdef.old      the old file, until it is certain that nobody writes to it
 */
export interface LockNames {
  readonly directory: string
  readonly lock: string
  readonly temporary: (token: string) => string
  readonly spare: (token: string) => string
  /** Whether a name in the directory is one of these, but for the lock itself. */
  readonly isPassing: (name: string) => boolean
}

export function lockNames(realPath: string): LockNames {
  const directory = dirname(realPath)
  const stem = `.${stemOf(basename(realPath))}.tracker-`
  const passing = /^(?:lock(?:\.[0-9a-f]{16})+|[0-9a-f]{16}\.(?:tmp|old))$/
  return {
    directory,
    lock: join(directory, `${stem}lock`),
    temporary: token => join(directory, `${stem}${token}.tmp`),
    spare: token => join(directory, `${stem}${token}.old`),
    isPassing: name => name.startsWith(stem) && passing.test(name.slice(stem.length)),
  }
}

function stemOf(name: string): string {
  if (Buffer.byteLength(name) <= longestStem) return name
  return hashText(name)
}
