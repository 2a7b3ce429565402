import type {ProgressReading} from '../notation/read-progress.ts'
import type {Status} from '../notation/readings.ts'
import type {Span} from '../source/span.ts'

export type Scope = DocumentScope | Part | Unit | Section

interface ScopeBase {
  /** As written, without markup and without the status mark. */
  readonly title: string
  /** Lower-case words joined by hyphens, unique in the document: the first half of an id such as `core-skills.4`. */
  readonly slug: string
  /** Where the title is written. */
  readonly heading: Span
  /** From the heading to where the scope ends. */
  readonly span: Span
  /** 1-based. */
  readonly line: number
  readonly parent: Scope | null
  /** What the heading itself says of how far its contents have come: `— 7/8`, `（7/15）`, `(29%)`. */
  readonly total?: HeadingTotal | null
}

export interface HeadingTotal {
  /** With the signs that set it apart from the title. */
  readonly span: Span
  /** Of what was read, without those signs. */
  readonly inner: Span
  readonly raw: string
  readonly reading: ProgressReading
}

interface DocumentScope extends ScopeBase {
  readonly kind: 'document'
}

/** A heading over units: `## Part 1: Foundation (Weeks 1-4)`. */
export interface Part extends ScopeBase {
  readonly kind: 'part'
  readonly number: number | null
}

/** A week, day, module, phase: a word and a number, or a range of them. */
export interface Unit extends ScopeBase {
  readonly kind: 'unit'
  /** `w3`. */
  readonly id: string
  /** Lower case, in the file's language: `week`, `semana`. */
  readonly word: string
  readonly number: number | null
  /** The last number of a range (`Week 1-2`), else the same as `number`. */
  readonly lastNumber: number | null
  /** What follows the number: `CAP Theorem & Consistency`. */
  readonly name: string
  /** The status mark at the end of the heading. */
  readonly mark: {readonly span: Span; readonly status: Status} | null
}

/** A heading that is neither, a bold sub-heading, or a label over a list. */
export interface Section extends ScopeBase {
  readonly kind: 'section'
  readonly form: 'heading' | 'bold' | 'label'
}
