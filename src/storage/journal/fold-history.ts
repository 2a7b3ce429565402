import type {StateRecord, StepRecord} from './journal-record.ts'
import {isCommand} from './settle-records.ts'

/** A step of a person's, and the record that last made it so: itself, or an undo or redo of it. */
export interface HistoryEntry {
  readonly step: StepRecord
  readonly transition: StepRecord
}

/** Two stacks, the next one to be undone or redone last. */
export interface HistoryStacks {
  readonly done: readonly HistoryEntry[]
  readonly undone: readonly HistoryEntry[]
}

/** Works out what can be undone and redone. A new change drops what was undone before it. */
export function foldHistory(records: readonly StateRecord[]): HistoryStacks {
  let done: HistoryEntry[] = []
  let undone: HistoryEntry[] = []
  for (const record of records) {
    if (record.kind === 'base' && record.fresh) [done, undone] = [[], []]
    if (!isCommand(record)) continue
    if (record.cause === 'change') {
      done.push({step: record, transition: record})
      undone = []
    } else if (record.cause === 'undo') move(done, undone, record)
    else move(undone, done, record)
  }
  return {done, undone}
}

/** Does nothing when the journal has lost the step. */
function move(from: HistoryEntry[], to: HistoryEntry[], transition: StepRecord): void {
  const index = from.findLastIndex(({step}) => step.id === transition.of)
  const entry = from[index]
  if (!entry) return
  from.splice(index, 1)
  to.push({step: entry.step, transition})
}
