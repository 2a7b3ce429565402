import {statSync} from 'node:fs'
import type {Day} from '../../calendar/day.ts'
import type {FoundDocument} from '../../cli/find-document.ts'
import {readToday} from '../../cli/read-today.ts'
import {reportEdit} from '../../cli/report-edit.ts'
import type {Shell} from '../../cli/run-command.ts'
import {textReader} from '../../cli/text-reader.ts'
import {measureProgress} from '../../curriculum/measure-progress.ts'
import type {Curriculum} from '../../curriculum/model.ts'
import {TrackerError} from '../../errors/tracker-error.ts'
import {identifyFile} from '../../storage/file-identity.ts'
import {readDocument} from '../../storage/read-document.ts'
import {isFresh} from '../../storage/read-settled.ts'
import type {StoredDocument} from '../../storage/stored-document.ts'
import type {Sighting} from '../../views/sighting.ts'

/** Looks at a document again and again. */
export interface Follower {
  /** Every path that leads to it. */
  readonly paths: readonly string[]
  /** What is new since the last look, `null` for nothing. A `tick` looks only at what the file system says of it. */
  readonly look: (event: 'change' | 'tick') => Promise<Sighting | null>
  readonly first: Sighting
}

interface Version {
  readonly document: StoredDocument
  readonly curriculum: Curriculum
  readonly today: Day
  /** It was read so soon after it was written that another write may have the same time. */
  readonly isDoubted: boolean
}

/** Throws TrackerError where it cannot be read to begin with; later that is something seen. */
export async function followDocument(shell: Shell, found: FoundDocument): Promise<Follower> {
  let last = await readVersion(shell, found)
  let lost: string | null = null
  const view = (): Sighting['view'] => ({
    curriculum: last.curriculum,
    progress: measureProgress(last.curriculum, last.today),
    file: found.shown,
  })
  const look = async (event: 'change' | 'tick'): Promise<Sighting | null> => {
    const today = readToday(shell.context)
    if (event === 'tick' && lost === null && today === last.today && isAsRead(last)) return null
    const before = last
    try {
      last = await readVersion(shell, found, before.document)
    } catch (error) {
      if (!(error instanceof TrackerError)) throw error
      if (error.message === lost) return null
      lost = error.message
      return {kind: 'lost', view: view(), edit: null, error}
    }
    const wasLost = lost !== null
    lost = null
    const isSame = Buffer.compare(before.document.bytes, last.document.bytes) === 0
    if (isSame)
      return wasLost || today !== before.today ? {kind: 'back', view: view(), edit: null, error: null} : null
    const edit = reportEdit(shell, found.shown, {before: before.curriculum, after: last.curriculum})
    return {kind: 'change', view: view(), edit, error: null}
  }
  const paths = [...new Set([found.path, last.document.realPath])]
  return {paths, look, first: {kind: 'start', view: view(), edit: null, error: null}}
}

async function readVersion(shell: Shell, found: FoundDocument, known?: StoredDocument): Promise<Version> {
  const today = readToday(shell.context)
  const document = readDocument(found, known ? {known: known.identity} : {})
  const reader = textReader(shell, document.realPath)
  const curriculum = await reader.open(document.bytes, found.shown)
  reader.keeperOf(document.bytes, curriculum)()
  return {document, curriculum, today, isDoubted: isFresh(document, 100)}
}

function isAsRead({document: {realPath, identity}, isDoubted}: Version): boolean {
  if (isDoubted) return false
  const stats = statSync(realPath, {bigint: true, throwIfNoEntry: false})
  if (!stats) return false
  const now = identifyFile(stats)
  return now.inode === identity.inode && now.size === identity.size && now.changedNs === identity.changedNs
}
