import type {Alphabet} from '../notation/readings.ts'
import type {LineIndex} from '../source/line-index.ts'
import type {Span} from '../source/span.ts'
import type {MarkReader} from './mark-reader.ts'
import type {Cell, Column} from './model.ts'
import type {Problem} from './problem.ts'
import type {Scope, Unit} from './scope.ts'
import type {Settings} from './settings.ts'

/** What every reader of a part of the document is given. */
export interface Reading {
  readonly text: string
  readonly lines: LineIndex
  readonly alphabet: Alphabet
  readonly marks: MarkReader
  readonly settings: Settings
  /** Readers report oddities here; they never throw. */
  report(problem: Problem): void
  /** A mark that cannot be read; the column tells why one was looked for. */
  reportUnknown(rule: 'unknown-status' | 'unknown-rating', cell: Cell, column?: Column): void
  /** Unique in the document. */
  nameSlug(title: string): string
}

interface Placement {
  id: string
  key: string
  readonly scope: Scope
  readonly unit: Unit | null
  readonly span: Span
  readonly line: number
}

/** What all items have that is read the same way; `addressItems` gives the address. */
export function placeInDocument(reading: Reading, scope: Scope, span: Span): Placement {
  return {id: '', key: '', scope, unit: unitOf(scope), span, line: reading.lines.lineAt(span.start)}
}

export function unitOf(scope: Scope): Unit | null {
  for (let at: Scope | null = scope; at; at = at.parent) if (at.kind === 'unit') return at
  return null
}
