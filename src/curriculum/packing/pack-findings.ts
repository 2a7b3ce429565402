import type {Findings} from '../findings.ts'
import type {Curriculum} from '../model.ts'
import {packProblems} from './pack-problems.ts'
import {given} from './stream-reader.ts'
import type {Stream} from './stream-writer.ts'
import {textByLine} from './text-by-line.ts'
import {type PlacedProblem, unpackProblems} from './unpack-problems.ts'
import {valueNumbers} from './value-numbers.ts'

export type PackedFindings = readonly [
  values: readonly unknown[],
  structure: Stream,
  found: readonly Stream[],
  damaged: Findings['damaged'],
]

/** What was found in a document, with the lines that it was found in. */
export interface PlacedFindings extends Pick<Findings, 'damaged'> {
  readonly structure: readonly PlacedProblem[]
  readonly found: readonly (readonly PlacedProblem[])[]
}

type Document = Pick<Curriculum, 'text' | 'lines'>

export function packFindings({text, lines}: Document, {structure, found, damaged}: Findings): PackedFindings {
  const byLine = textByLine(text, lines)
  const {values, numberOf} = valueNumbers()
  const pack = (problems: Findings['structure']): Stream => packProblems(byLine, numberOf, problems)
  return [values, pack(structure), found.map(pack), damaged]
}

/** In a text of as many lines, what was found in the lines that are the same is right. */
export function unpackFindings(
  {text, lines}: Document,
  [values, structure, found, damaged]: PackedFindings,
): PlacedFindings {
  const byLine = textByLine(text, lines)
  const valueAt = <Value>(number: number): Value => given(values[number]) as Value
  const unpack = (stream: Stream): readonly PlacedProblem[] => unpackProblems(byLine, valueAt, stream)
  return {structure: unpack(structure), found: found.map(unpack), damaged}
}
