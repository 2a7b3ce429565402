import type {Curriculum} from '../curriculum/model.ts'
import type {Edit} from '../edit/edit.ts'
import type {Change, FieldContent} from './operation.ts'

/** A derived value that was kept true beside the change. */
export interface Refreshed {
  /** The label, or the unit's title for its mark. */
  readonly field: string
  readonly before: FieldContent
  readonly after: FieldContent
  readonly line: number
}

/** Floored percentages. */
export interface CompletionChange {
  readonly before: number
  readonly after: number
}

/** A change that was worked out and verified, ready to be saved. */
export interface Outcome {
  readonly before: string
  readonly after: string
  readonly edits: readonly Edit[]
  readonly changes: readonly Change[]
  readonly refreshed: readonly Refreshed[]
  readonly completion: CompletionChange
  readonly warnings: readonly string[]
}

/** An outcome together with what the new text says. */
export interface VerifiedOutcome extends Outcome {
  readonly curriculum: Curriculum
}
