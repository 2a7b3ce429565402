import {planUndo, type UndoRequest} from './journal/plan-undo.ts'
import type {LockPatience} from './lock/acquire-lock.ts'
import {readRecords, type Step, stepOf} from './read-history.ts'
import {type Saved, saveDocument} from './save-document.ts'
import type {DocumentPlace, StorageEnvironment, StoredDocument} from './stored-document.ts'

export interface UndoOptions extends Pick<UndoRequest, 'direction' | 'count' | 'command'> {
  readonly environment: StorageEnvironment
  /** Work everything out, write nothing. */
  readonly dryRun?: boolean
  readonly patience?: LockPatience
}

export interface Undone {
  /** What was taken back or made again, in that order; fewer than asked for when there are no more. */
  readonly steps: readonly Step[]
}

/**
 * Takes back the newest steps, or makes again what was taken back: all of them or, when one is blocked, none.
 * Throws TrackerError `undo-blocked`, `input-output` for a journal that cannot be read, and what `changeDocument` throws.
 */
export function undoSteps(place: DocumentPlace, options: UndoOptions): Promise<Saved<Undone>> {
  const {direction, count, command, environment} = options
  const makePlan = (document: StoredDocument) => {
    const records = readRecords(document, environment)
    const plan = planUndo({direction, count, command, records, current: document.bytes})
    return {result: {steps: plan.entries.map(stepOf)}, bytes: plan.bytes, transitions: plan.transitions}
  }
  return saveDocument({...options, place, makePlan, readsJournal: true})
}
