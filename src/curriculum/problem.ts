import type {Edit} from '../edit/edit.ts'
import type {Span} from '../source/span.ts'

export type Severity = 'error' | 'warning' | 'info'

/** Something odd in the document: data, never an exception. */
export interface Problem {
  /** Stable kebab-case name, one per rule. */
  readonly rule: string
  readonly severity: Severity
  /** One sentence in a learner's words, without a final full stop. */
  readonly message: string
  readonly span: Span
  /** The certain repair, where there is one. */
  readonly fix?: readonly Edit[]
}
