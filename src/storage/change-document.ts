import type {StepDraft} from './journal/draft-records.ts'
import type {LockPatience} from './lock/acquire-lock.ts'
import {type Saved, saveDocument} from './save-document.ts'
import type {DocumentPlace, StorageEnvironment} from './stored-document.ts'

/** What a command makes of a document's bytes. */
export interface Proposal<Result> {
  /** The whole new content; `null` when nothing is to be changed. */
  readonly bytes: Uint8Array | null
  /** Handed on to the caller. */
  readonly result: Result
  /** What the undo journal remembers of it; `null` for a change that `undo` should take for one by hand. */
  readonly step: StepDraft | null
}

export interface ChangeOptions {
  readonly environment: StorageEnvironment
  /** Work everything out, write nothing. */
  readonly dryRun?: boolean
  readonly patience?: LockPatience
}

/**
 * Changes a document so that it is the old one or the new one at every moment, and nobody's change is lost.
 * `change` is pure: it is called again when the content has changed meanwhile. What it throws is thrown on,
 * with nothing saved. Without a change nothing is written, not even the time of the file.
 * Throws TrackerError `no-file`, `dangling-link`, `not-a-file`, `over-limit`, `read-only`, `hard-linked`,
 * `locked`, `changed-meanwhile` or `input-output`.
 */
export function changeDocument<Result>(
  place: DocumentPlace,
  change: (bytes: Uint8Array) => Proposal<Result>,
  options: ChangeOptions,
): Promise<Saved<Result>> {
  const makePlan = ({bytes: before}: {readonly bytes: Uint8Array}) => {
    const {bytes, result, step} = change(before)
    const after = bytes ?? before
    const changes = step !== null && Buffer.compare(before, after) !== 0
    const transitions = changes ? [{...step, cause: 'change', of: null, before, after} as const] : []
    return {result, bytes: after, transitions}
  }
  return saveDocument({...options, place, makePlan})
}
