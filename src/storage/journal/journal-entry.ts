import {hashBytes} from '../hash-bytes.ts'
import {systemReason} from '../refuse-system-error.ts'
import type {StorageEnvironment} from '../stored-document.ts'
import {compactRecords, type JournalLimits, usualLimits} from './compact-records.ts'
import {draftBase, draftRecords, type Transition} from './draft-records.ts'
import {decodeJournal, decodeTail, encodeRecord} from './encode-journal.ts'
import {type JournalFile, openJournalFile, replaceJournalFile} from './journal-file.ts'
import type {StateRecord} from './journal-record.ts'
import {locateJournal} from './locate-journal.ts'
import {isCommand, lastHash, lastStepFrom, settleRecords} from './settle-records.ts'

const lineFeed = 10

/** What was written down about a change before it is saved. Never throws: undo is no reason not to save. */
export interface JournalEntry {
  /** Why the change cannot be undone later; none when it can. */
  readonly warnings: readonly string[]
  /** It was saved. */
  readonly commit: () => void
  /** It was not saved: as if nothing had been written down. */
  readonly cancel: () => void
}

const noJournalEntry: JournalEntry = {warnings: [], commit: () => {}, cancel: () => {}}

export interface EntryRequest {
  readonly environment: StorageEnvironment
  readonly realPath: string
  readonly before: Uint8Array
  readonly transitions: readonly Transition[]
  readonly limits?: JournalLimits
}

/** Writes a change down, so that it can be undone. Whoever calls holds the document's lock. */
export function beginJournalEntry(request: EntryRequest): JournalEntry {
  return writeEntry(request, ({settled, time, limits}) =>
    draftRecords({...request, settled, time, largestContent: limits.bytes / 4}),
  )
}

/** Notes that a document is new, so that its history begins here. */
export function beginJournal(
  request: Omit<EntryRequest, 'transitions' | 'before'>,
  content: Uint8Array,
): JournalEntry {
  return writeEntry({...request, before: content}, ({limits}) =>
    content.length > limits.bytes / 4 ? [] : [draftBase(request.realPath, content, true)],
  )
}

interface DraftRequest {
  readonly settled: readonly StateRecord[]
  readonly time: string
  readonly limits: JournalLimits
}

function writeEntry(
  {environment, realPath, before, limits = usualLimits}: Omit<EntryRequest, 'transitions'>,
  draft: (request: DraftRequest) => StateRecord[],
): JournalEntry {
  const path = locateJournal(environment, realPath)
  if (path === null) return offEntry('there is no home directory to keep the undo journal in')
  let file: JournalFile | null = null
  try {
    file = openJournalFile(path)
    const settled = settledRecords(file.content, hashBytes(before))
    const records = draft({settled, time: environment.now().toISOString(), limits})
    const text = records.map(encodeRecord).join('')
    if (text.length > limits.bytes / 2) throw new Error('it is too large for the undo journal')
    if (isFull(file.content, text, limits)) {
      const all = settleRecords(decodeJournal(file.content), hashBytes(before))
      replaceJournalFile(path, compactRecords(realPath, all, limits))
      file.close()
      file = null
      file = openJournalFile(path)
    }
    file.append(text)
    file.sync()
    return openEntry(file, records)
  } catch (error) {
    abandon(file)
    return offEntry(systemReason(error))
  }
}

/** The last ones are enough when they lead to the content that is there, or from it; all of them, after other edits by hand. */
function settledRecords(content: Uint8Array, current: string): StateRecord[] {
  const tail = settleRecords(decodeTail(content), current)
  const isEnough = lastHash(tail) === current || lastStepFrom(tail, current) >= 0
  return isEnough ? tail : settleRecords(decodeJournal(content), current)
}

/** A step takes two lines, one to say what it is and one to say that it is done. */
function isFull(content: Uint8Array, text: string, limits: JournalLimits): boolean {
  return content.length + text.length > limits.bytes || countLines(content) >= 2 * limits.steps
}

function countLines(content: Uint8Array): number {
  let count = 0
  for (let index = content.indexOf(lineFeed); index >= 0; index = content.indexOf(lineFeed, index + 1))
    count++
  return count
}

function openEntry(file: JournalFile, records: readonly StateRecord[]): JournalEntry {
  const groups = [...new Set(records.filter(isCommand).map(({group}) => group))]
  return {
    warnings: [],
    commit: () => {
      quietly(() => file.append(encodeRecord({kind: 'done', groups})))
      quietly(file.close)
    },
    cancel: () => abandon(file),
  }
}

function offEntry(reason: string): JournalEntry {
  return {...noJournalEntry, warnings: [`this change cannot be undone: ${reason}`]}
}

function abandon(file: JournalFile | null): void {
  if (!file) return
  quietly(file.rewind)
  quietly(file.close)
}

/** What fails here is settled by comparing contents when the journal is next read. */
function quietly(action: () => void): void {
  try {
    action()
  } catch {
    // See above.
  }
}
