import type {Alphabet, Legend} from '../notation/readings.ts'
import type {LineIndex} from '../source/line-index.ts'
import type {Span} from '../source/span.ts'
import type {Scope, Unit} from './model.ts'
import type {Problem} from './problem.ts'

/** What every reader of a part of the document is given. */
export interface Reading {
  readonly text: string
  readonly lines: LineIndex
  readonly alphabet: Alphabet
  readonly legend: Legend | undefined
  /** Readers report oddities here; they never throw. */
  report(problem: Problem): void
}

/** What all items have that is read the same way. */
export function placeInDocument(
  reading: Reading,
  scope: Scope,
  span: Span,
): {readonly scope: Scope; readonly unit: Unit | null; readonly span: Span; readonly line: number} {
  return {scope, unit: unitOf(scope), span, line: reading.lines.lineAt(span.start)}
}

export function unitOf(scope: Scope): Unit | null {
  for (let at: Scope | null = scope; at; at = at.parent) if (at.kind === 'unit') return at
  return null
}
