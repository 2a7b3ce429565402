import type {Edit} from '../../edit/edit.ts'
import type {Problem} from '../problem.ts'
import {none} from './codes.ts'
import {type StreamReader, streamReader} from './stream-reader.ts'
import type {Stream} from './stream-writer.ts'
import type {TextByLine} from './text-by-line.ts'
import type {Unpacking} from './unpacking.ts'

/** A problem with the lines that it and its repair were in when it was packed. */
export interface PlacedProblem {
  readonly first: number
  readonly last: number
  readonly problem: Problem
}

export function unpackProblems(
  lines: TextByLine,
  valueAt: Unpacking['valueAt'],
  stream: Stream,
): readonly PlacedProblem[] {
  const reader = streamReader(lines, stream)
  const problems: PlacedProblem[] = []
  while (!reader.isDone()) problems.push(readProblem(reader, valueAt))
  return problems
}

function readProblem({next, span, text}: StreamReader, valueAt: Unpacking['valueAt']): PlacedProblem {
  const rule = valueAt<Problem['rule']>(next())
  const severity = valueAt<Problem['severity']>(next())
  const first = next()
  const last = first + next()
  const edits = next()
  const problem = {rule, severity, span: span(first), message: text()}
  if (edits === none) return {first, last, problem}
  const fix = Array.from({length: edits}, (): Edit => ({span: span(first), text: text()}))
  return {first, last, problem: {...problem, fix}}
}
