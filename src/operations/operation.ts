import type {Item} from '../curriculum/model.ts'
import type {RuleId} from '../curriculum/problem.ts'
import type {Edit} from '../edit/edit.ts'
import type {Span} from '../source/span.ts'

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

/** One entry of the snapshot that is going to differ; `undefined` where it disappears. */
export interface Expectation {
  /** As `snapshot.ts` names it. */
  readonly subject: string
  readonly field: string
  readonly after: FieldContent | undefined
  /** The item of that subject, where it is at hand. */
  readonly item?: Item
}

/** What a verb asks for: edits in the original text, and exactly what they mean. */
export interface Operation {
  readonly edits: readonly Edit[]
  readonly changes: readonly Change[]
  /** All that may differ when the edited text is read again. */
  readonly expectations: readonly Expectation[]
  /** Facts that new subjects have, one each; what else is said of them is free. */
  readonly arrivals?: readonly Readonly<Record<string, FieldContent>>[]
  /** Subjects that go. */
  readonly departures?: readonly string[]
  /** A scope that comes, with all that is in it; its subject. Scopes that go. */
  readonly newScope?: string
  readonly goneScopes?: readonly string[]
  /** A scope whose subject changes with its title; all that is in it stays. */
  readonly renamedScope?: {readonly from: string; readonly to: string}
  /** What the person should know, although it was done. */
  readonly warnings: readonly string[]
  /** Whether a person's own text is written, which could make the file read differently. */
  readonly writesText: boolean
  /** Whether lines go or come elsewhere, which may change what their neighbours are. */
  readonly restructures?: boolean
  /** Only for repairs: instead of expectations, how the file may read differently. Nothing is kept true beside them. */
  readonly repair?: Repair
}

/**
 * `signs` replaces damaged characters by what they were, and may make a difference anywhere. `structure` takes problems
 * away in the places named, which are in order and apart; what stands outside reads as before.
 */
export type Repair =
  | {readonly kind: 'signs'}
  | {readonly kind: 'structure'; readonly places: readonly RepairedPlace[]}

export interface RepairedPlace {
  readonly rule: RuleId
  readonly span: Span
  /** What stands in it may come, go or read differently: rows that were text. */
  readonly isReadAnew: boolean
}
