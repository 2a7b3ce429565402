import type {DateOrder} from '../calendar/date-format.ts'
import type {Day} from '../calendar/day.ts'
import type {Notation} from '../notation/notation.ts'
import type {DateFormat, RatingReading, Status} from '../notation/readings.ts'
import type {LineIndex} from '../source/line-index.ts'
import type {Span} from '../source/span.ts'
import type {Problem} from './problem.ts'
import type {Part, Scope, Unit} from './scope.ts'
import type {Settings} from './settings.ts'
import type {Shelves} from './shelves.ts'

/** Everything a document says about somebody's progress. Any text is a curriculum, perhaps an empty one. */
export interface Curriculum {
  readonly text: string
  readonly lines: LineIndex
  /** The first level-1 heading. */
  readonly title: string | null
  readonly notation: Notation
  /** What the file itself says about how it is to be read. */
  readonly settings?: Settings
  /** Every place that can hold items, in document order; the first is the whole document. */
  readonly scopes: readonly Scope[]
  /** Those of the scopes that are parts. */
  readonly parts: readonly Part[]
  /** Those of the scopes that are units. */
  readonly units: readonly Unit[]
  readonly tables: readonly Table[]
  readonly lists: readonly List[]
  /** In document order. */
  readonly items: readonly Item[]
  readonly problems: readonly Problem[]
  /** What every part of it was read by, to read one of them again. */
  readonly grounds?: Grounds
  /** Where items and tables are made only when they are asked for; not enumerable, so that no copy has it by chance. */
  readonly shelves?: Shelves
}

/** What the document as a whole says of how each part of it is to be read, beside its notation and its settings. */
export interface Grounds {
  readonly dateOrder: DateOrder | null
  /** Headers that stand over marks somewhere in the document, folded. */
  readonly statusHeaders: readonly string[]
  /** The forms of statuses that it tells its readers of. */
  readonly declaredForms: Notation['statusForms']
  /** What the readers reported, in the order in which they did. */
  readonly reported: readonly Problem[]
}

// ─── values and where they are written ───────────────────────────────────────

/** Where a value is, or would be, written. */
export type Place =
  | {readonly kind: 'cell'; readonly table: Table; readonly row: number; readonly column: number}
  /** Part of a line. `lead` is put before a text written into an empty span (a space after `**Label:**`). */
  | {readonly kind: 'text'; readonly span: Span; readonly lead: string}

/** A value together with its place and the text it was read from. */
export interface Located<Value> {
  readonly value: Value
  readonly raw: string
  readonly place: Place
}

export interface StatusValue {
  readonly status: Status
  readonly isMenu: boolean
  /** Length of the mark in `raw`; prose may follow it. */
  readonly markLength: number
}

export type RatingValue = RatingReading

export interface DateValue {
  /** `null` when blank, or when it cannot be told which day is meant. */
  readonly day: Day | null
  readonly format: DateFormat | null
}

// ─── items ───────────────────────────────────────────────────────────────────

export type Item = Concept | Task | Question | Field | Entry | Rating | Slot

interface ItemBase {
  /** Position: `3.2`, `core-skills.4`. */
  readonly id: string
  /** Stable: `w3/cap-theorem`. */
  readonly key: string
  /** As written, without markup. */
  readonly title: string
  readonly scope: Scope
  readonly unit: Unit | null
  /** Where the title is written, for `rename`. */
  readonly titleSpan: Span
  /** The whole line or lines that belong to it, without the last line ending. */
  readonly span: Span
  /** 1-based. */
  readonly line: number
}

/** A row of a table with a status column. */
export interface Concept extends ItemBase {
  readonly kind: 'concept'
  readonly table: Table
  readonly row: number
  readonly status: Located<StatusValue>
  readonly rating: Located<RatingValue> | null
  readonly date: Located<DateValue> | null
  readonly note: Located<string> | null
}

/** A checkbox. */
export interface Task extends ItemBase {
  readonly kind: 'task'
  /** The place is the one character between the brackets. */
  readonly box: Located<Status>
  /** How many list entries enclose this one. */
  readonly depth: number
  /** The box that this one is nested in, perhaps with entries without a box between them. */
  readonly parent?: Task | null
}

/** A labelled line that asks yes or no. */
export interface Question extends ItemBase {
  readonly kind: 'question'
  readonly answer: Located<{
    readonly answer: 'yes' | 'no' | null
    readonly day: Day | null
    readonly note: string | null
  }>
}

/** What the value of a labelled line is about; `blank` is text nobody wrote yet. */
export type FieldValue =
  | {readonly type: 'date'; readonly day: Day | null; readonly format: DateFormat | null}
  | {readonly type: 'ratio'; readonly done: number | null; readonly aim: number | null}
  | {readonly type: 'percent'; readonly percent: number | null}
  | {readonly type: 'number'; readonly number: number | null /** ` minutes` */; readonly suffix: string}
  | {readonly type: 'rating'; readonly rating: RatingValue}
  | {readonly type: 'text'; readonly text: string | null}

/** What a field is for, when its label says so; `counter` counts the entries of the table beside it. */
export type FieldRole =
  | 'started'
  | 'current-unit'
  | 'completion'
  | 'last-updated'
  | 'next-review'
  | 'counter'
  | 'other'

/** A labelled value: `**Time taken:** ___ minutes`. */
export interface Field extends ItemBase {
  readonly kind: 'field'
  readonly role: FieldRole
  readonly value: Located<FieldValue>
  /** The log table a counter counts. */
  readonly counts: Table | null
}

/** A row of a log table: an interview, an article. */
export interface Entry extends ItemBase {
  readonly kind: 'entry'
  readonly table: Table
  readonly row: number
  readonly isFilled: boolean
  readonly date: Located<DateValue> | null
  readonly note: Located<string> | null
}

/** A row of a table with stars and no status: a skill. */
export interface Rating extends ItemBase {
  readonly kind: 'rating'
  readonly table: Table
  readonly row: number
  readonly rating: Located<RatingValue>
  readonly note: Located<string> | null
}

/** One bullet or number of a list to fill. */
export interface Slot extends ItemBase {
  readonly kind: 'slot'
  readonly list: List
  /** Position in its list, from 0. */
  readonly index: number
  readonly text: Located<string | null>
}

// ─── tables and lists as wholes, for writing ─────────────────────────────────

export type ColumnRole = 'name' | 'status' | 'date' | 'rating' | 'note' | 'number' | 'other'

export interface Column {
  readonly header: string
  readonly role: ColumnRole
  /** What told the role, in a few words for people. */
  readonly why?: string
}

export interface Table {
  /** What a row of it is. `reference` tables hold no items. */
  readonly kind: 'status' | 'rating' | 'log' | 'reference'
  readonly scope: Scope
  readonly columns: readonly Column[]
  readonly header: Row
  readonly delimiter: Span
  /** The body. */
  readonly rows: readonly Row[]
  readonly span: Span
}

export interface Row {
  readonly span: Span
  readonly cells: readonly Cell[]
  readonly leadingPipe: boolean
  readonly trailingPipe: boolean
}

export interface Cell {
  readonly gap: Span
  readonly content: Span
  readonly plain: string
}

/** A list at the outer level: bullets or numbers to fill, or checkboxes. */
export interface List {
  readonly kind: 'plain' | 'task'
  readonly scope: Scope
  readonly ordered: boolean
  readonly entries: readonly ListEntry[]
  readonly span: Span
}

export interface ListEntry {
  readonly marker: Span
  /** Where its text is, empty when there is none. */
  readonly content: Span
  /** The content as written. */
  readonly raw: string
  /** The text as a reader sees it; `null` when blank. */
  readonly text: string | null
  /** Opened by a label: `1. **Project:** ___`; the content is what stands behind it. */
  readonly isLabelled: boolean
  /** Markdown takes it for text, a reader for a list entry. */
  readonly disguised: boolean
  /** The entry with all that is nested in it. */
  readonly span: Span
}
