import {diffBytes} from '../../storage/patch/diff-bytes.ts'
import {hashBytes} from '../hash-bytes.ts'
import {randomName} from '../random-name.ts'
import {
  type BaseRecord,
  encodeBytes,
  encodePatches,
  type StateRecord,
  type StepRecord,
} from './journal-record.ts'
import {replayRecords} from './replay-records.ts'
import {lastHash, lastStepFrom} from './settle-records.ts'

/** What a command wants remembered of its change. */
export interface StepDraft {
  /** As it was typed. */
  readonly command: string
  /** Any JSON value, given back by `readHistory`. */
  readonly changes: unknown
}

/** One content to the next, by command. */
export interface Transition extends StepDraft {
  readonly cause: 'change' | 'undo' | 'redo'
  readonly of: string | null
  readonly before: Uint8Array
  readonly after: Uint8Array
}

export interface RecordsRequest {
  readonly realPath: string
  readonly time: string
  /** What the journal holds already. */
  readonly settled: readonly StateRecord[]
  readonly before: Uint8Array
  /** In order; they lead from `before` to what is saved. */
  readonly transitions: readonly Transition[]
  /** Bytes; a larger content is not kept whole. */
  readonly largestContent: number
}

/** The records to append: what became known of edits by hand, and the steps themselves in one group. */
export function draftRecords(request: RecordsRequest): StateRecord[] {
  const {time, transitions} = request
  const group = newId()
  const steps = transitions.map(transition => draftStep(transition, {group, time}))
  return [...bridgeRecords(request), ...steps]
}

/** A content as a whole. */
export function draftBase(path: string, content: Uint8Array, fresh: boolean): BaseRecord {
  return {kind: 'base', path, hash: hashBytes(content), content: encodeBytes(content), fresh}
}

/** From the content that the journal ends with to the one that the command found. */
function bridgeRecords({realPath, time, settled, before, largestContent}: RecordsRequest): StateRecord[] {
  const hash = lastHash(settled)
  if (hash === hashBytes(before)) return []
  const last = settled.at(-1)
  const content = last && contentAfter(settled, before)
  if (!content) return before.length > largestContent ? [] : [draftBase(realPath, before, false)]
  const byHand = {
    cause: 'hand',
    of: null,
    command: '',
    changes: null,
    before: content,
    after: before,
  } as const
  return [draftStep(byHand, {group: newId(), time})]
}

/** What the last record led to. Where a hand took back what a record did, it follows from what is there now. */
function contentAfter(settled: readonly StateRecord[], now: Uint8Array): Uint8Array | undefined {
  const last = settled.slice(-1)
  const start = lastStepFrom(settled, hashBytes(now))
  const contents =
    start < 0
      ? replayRecords(settled, new Set(last))
      : replayRecords(settled.slice(start), new Set(last), now)
  return [...contents.values()][0]
}

function draftStep(
  {cause, of, command, changes, before, after}: Omit<Transition, 'cause'> & Pick<StepRecord, 'cause'>,
  {group, time}: Pick<StepRecord, 'group' | 'time'>,
): StepRecord {
  return {
    kind: 'step',
    id: newId(),
    group,
    cause,
    of,
    time,
    command,
    changes,
    before: hashBytes(before),
    after: hashBytes(after),
    patches: encodePatches(diffBytes(before, after)),
  }
}

function newId(): string {
  return randomName(12)
}
