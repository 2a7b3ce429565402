import {TrackerError} from '../../errors/tracker-error.ts'
import {invertPatches} from '../../storage/patch/apply-patches.ts'
import {mergePatches} from '../../storage/patch/merge-patches.ts'
import type {PatchConflict} from '../../storage/patch/patch-conflict.ts'
import {hashBytes} from '../hash-bytes.ts'
import type {Transition} from './draft-records.ts'
import {foldHistory, type HistoryEntry} from './fold-history.ts'
import {decodePatches, type StateRecord} from './journal-record.ts'
import {replayRecords} from './replay-records.ts'

export interface UndoPlan {
  /** One for each step that is taken back or made again, in that order. */
  readonly transitions: readonly Transition[]
  readonly entries: readonly HistoryEntry[]
  /** The content after all of them. */
  readonly bytes: Uint8Array
}

export interface UndoRequest {
  readonly direction: 'undo' | 'redo'
  /** At most so many steps. */
  readonly count: number
  readonly records: readonly StateRecord[]
  readonly current: Uint8Array
  /** As it was typed. */
  readonly command: string
}

/**
 * Takes back the newest steps, or makes again those that were taken back last. To redo is to take back an undo.
 * Edits made by hand since are kept. Throws TrackerError `undo-blocked` when they are in the same place.
 */
export function planUndo({direction, count, records, current, command}: UndoRequest): UndoPlan {
  const {done, undone} = foldHistory(records)
  const stack = direction === 'undo' ? done : undone
  const entries = stack.slice(Math.max(0, stack.length - count)).toReversed()
  const contents = replayRecords(records, new Set(entries.map(({transition}) => transition)))
  const transitions: Transition[] = []
  let bytes = current
  for (const entry of entries) {
    const after = takeBack(entry, {bytes, base: contents.get(entry.transition), direction})
    transitions.push({cause: direction, of: entry.step.id, command, changes: null, before: bytes, after})
    bytes = after
  }
  return {transitions, entries, bytes}
}

interface TakingBack {
  readonly bytes: Uint8Array
  /** The content right after the transition, where the journal can tell. */
  readonly base: Uint8Array | undefined
  readonly direction: UndoRequest['direction']
}

function takeBack({step, transition}: HistoryEntry, {bytes, base, direction}: TakingBack): Uint8Array {
  const known = hashBytes(bytes) === transition.after ? bytes : base
  if (!known) throw refuseUnknown(step.command, direction)
  const merged = mergePatches(known, bytes, invertPatches(decodePatches(transition.patches)))
  if (merged.kind === 'conflict') throw refuseConflict(step.command, direction, merged.conflict)
  return merged.bytes
}

function refuseUnknown(command: string, direction: string): TrackerError {
  return new TrackerError(
    'undo-blocked',
    `cannot ${direction} "${command}": the file was changed since, and the undo journal has lost what it was like`,
    {hint: 'change it by hand'},
  )
}

function refuseConflict(
  command: string,
  direction: string,
  {line, base, current}: PatchConflict,
): TrackerError {
  return new TrackerError(
    'undo-blocked',
    `cannot ${direction} "${command}": line ${line} was edited since; ` +
      `it was left as ${excerpt(base)}, and now there is ${excerpt(current)}`,
    {hint: 'change that line by hand, or edit it back first and try again'},
  )
}

const longestExcerpt = 300

function excerpt(bytes: Uint8Array): string {
  const text = Buffer.from(bytes).toString().trimEnd()
  const shown = [...text].slice(0, longestExcerpt).join('')
  if (text === '') return 'nothing'
  return `“${shown}${shown.length < text.length ? '…' : ''}”`
}
