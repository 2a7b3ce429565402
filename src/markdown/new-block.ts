/**
 * A block of a document that is to be printed. Every text in it is Markdown already: what a person typed has gone
 * through `printText`, blanks such as `___` are meant as they are.
 */
export type NewBlock =
  | {readonly kind: 'heading'; readonly depth: 1 | 2 | 3 | 4 | 5 | 6; readonly text: string}
  | {readonly kind: 'paragraph'; readonly text: string}
  /** `**Started:** 2025-11-03`, or `**Practice:**` over a list. */
  | {readonly kind: 'field'; readonly label: string; readonly value: string}
  /** A bold line without a colon: `**Problem 1: Chat App**`. */
  | {readonly kind: 'subheading'; readonly text: string}
  | {readonly kind: 'tasks'; readonly texts: readonly string[]}
  | {readonly kind: 'bullets'; readonly count: number}
  | {readonly kind: 'numbers'; readonly count: number}
  /** Numbered, each with the same labels inside, to be filled. */
  | {
      readonly kind: 'records'
      readonly label: string
      readonly inner: readonly string[]
      readonly count: number
    }
  | {
      readonly kind: 'table'
      readonly header: readonly string[]
      readonly rows: readonly (readonly string[])[]
    }
  | {readonly kind: 'rule'}
