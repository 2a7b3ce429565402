import type {Edit} from '../edit/edit.ts'
import type {Span} from '../source/span.ts'

export type Severity = 'error' | 'warning' | 'info'

/** One closed list: `problems/rules.ts` says what each is about, and every rule has a fixture that breaks it. */
export type RuleId =
  | 'conflict-markers'
  | 'broken-table'
  | 'cut-off-row'
  | 'unread-html'
  | 'swallowed-text'
  | 'ragged-row'
  | 'backslash-pipe'
  | 'setext-trap'
  | 'list-trap'
  | 'duplicate-name'
  | 'duplicate-task'
  | 'unknown-status'
  | 'unknown-rating'
  | 'several-marks'
  | 'finished-without-date'
  | 'unfinished-with-date'
  | 'impossible-date'
  | 'future-date'
  | 'date-order'
  | 'stale-value'
  | 'stale-mark'
  | 'unfilled-menu'
  | 'encoding'
  | 'setting'

/** Something odd in the document: data, never an exception. */
export interface Problem {
  readonly rule: RuleId
  readonly severity: Severity
  /** One sentence in a learner's words, without a final full stop. */
  readonly message: string
  readonly span: Span
  /** The certain repair, where there is one. */
  readonly fix?: readonly Edit[]
}
