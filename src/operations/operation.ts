import type {Edit} from '../edit/edit.ts'

/** A value of an item's field, as the JSON interface shows it. */
export type FieldContent = string | number | null

/** One field of one item that an operation sets. */
export interface Change {
  /** The item's title. */
  readonly item: string
  readonly id: string
  readonly key: string
  /** `status`, `confidence`, `date`, `note`, `value`, `title`. */
  readonly field: string
  readonly before: FieldContent
  readonly after: FieldContent
  /** 1-based, in the document before the change. */
  readonly line: number
}

/** What a verb asks for: edits in the original text, and exactly what they mean. */
export interface Operation {
  readonly edits: readonly Edit[]
  readonly changes: readonly Change[]
  /** What the person should know, although it was done. */
  readonly warnings: readonly string[]
}
