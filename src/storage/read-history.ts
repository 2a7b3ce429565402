import {TrackerError} from '../errors/tracker-error.ts'
import {hashBytes} from './hash-bytes.ts'
import {decodeJournal} from './journal/encode-journal.ts'
import {foldHistory, type HistoryEntry} from './journal/fold-history.ts'
import {readJournalFile} from './journal/journal-file.ts'
import type {StateRecord} from './journal/journal-record.ts'
import {locateJournal} from './journal/locate-journal.ts'
import {settleRecords} from './journal/settle-records.ts'
import {systemReason} from './refuse-system-error.ts'
import type {StorageEnvironment, StoredDocument} from './stored-document.ts'

/** One command that changed the document. */
export interface Step {
  /** ISO 8601, UTC. */
  readonly time: string
  /** As it was typed. */
  readonly command: string
  /** The JSON value that was handed in with the change. */
  readonly changes: unknown
}

export interface HistoryStep extends Step {
  /** 1 is the newest. */
  readonly n: number
  /** It was taken back, and can be made again. */
  readonly undone: boolean
}

export interface History {
  /** Newest first; the ones that are undone come before the others. */
  readonly steps: readonly HistoryStep[]
  /** Why nothing could be read; for people. */
  readonly warnings: readonly string[]
}

/** What commands did to a document. Never throws: of a journal that cannot be read, only the reason is told. */
export function readHistory(
  document: Pick<StoredDocument, 'realPath' | 'bytes'>,
  environment: StorageEnvironment,
): History {
  try {
    const {done, undone} = foldHistory(readRecords(document, environment))
    const entries = [
      ...undone.map(entry => ({entry, undone: true})),
      ...done.toReversed().map(entry => ({entry, undone: false})),
    ]
    return {
      steps: entries.map(({entry, undone}, index) => ({n: index + 1, ...stepOf(entry), undone})),
      warnings: [],
    }
  } catch (error) {
    if (error instanceof TrackerError) return {steps: [], warnings: [error.message]}
    throw error
  }
}

export function stepOf({step}: HistoryEntry): Step {
  const {time, command, changes} = step
  return {time, command, changes}
}

/**
 * What the journal says, by the document as it is now; nothing when there is none.
 * Throws TrackerError `input-output` when it cannot be read.
 */
export function readRecords(
  {realPath, bytes}: Pick<StoredDocument, 'realPath' | 'bytes'>,
  environment: StorageEnvironment,
): StateRecord[] {
  const path = locateJournal(environment, realPath)
  if (path === null) throw refuse('there is no home directory to keep it in', undefined)
  try {
    const content = readJournalFile(path)
    return content ? settleRecords(decodeJournal(content), hashBytes(bytes)) : []
  } catch (error) {
    throw refuse(systemReason(error), error)
  }
}

function refuse(reason: string, cause: unknown): TrackerError {
  return new TrackerError('input-output', `cannot read the undo journal: ${reason}`, {
    hint: 'see where XDG_STATE_HOME and HOME lead to',
    cause,
  })
}
