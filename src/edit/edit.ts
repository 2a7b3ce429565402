import type {Span} from '../source/span.ts'

/** Replaces one span of the original text. An empty span inserts, an empty text deletes. */
export interface Edit {
  readonly span: Span
  readonly text: string
}
