import type {Edit} from '../../edit/edit.ts'
import type {Grounds} from '../model.ts'
import type {Problem} from '../problem.ts'
import {none} from './codes.ts'
import type {PackedGrounds} from './pack-grounds.ts'
import {type StreamReader, streamReader} from './stream-reader.ts'
import type {TextByLine} from './text-by-line.ts'
import type {Unpacking} from './unpacking.ts'

export function unpackGrounds(
  lines: TextByLine,
  valueAt: Unpacking['valueAt'],
  [plain, ...stream]: PackedGrounds,
): Grounds {
  let reported: readonly Problem[] | undefined
  return {
    ...plain,
    get reported() {
      reported ??= readProblems(streamReader(lines, stream), valueAt)
      return reported
    },
  }
}

function readProblems(reader: StreamReader, valueAt: Unpacking['valueAt']): readonly Problem[] {
  const problems: Problem[] = []
  while (!reader.isDone()) problems.push(readProblem(reader, valueAt))
  return problems
}

function readProblem({next, span, text}: StreamReader, valueAt: Unpacking['valueAt']): Problem {
  const rule = valueAt<Problem['rule']>(next())
  const severity = valueAt<Problem['severity']>(next())
  const [line, edits] = [next(), next()]
  const problem = {rule, severity, span: span(line), message: text()}
  if (edits === none) return problem
  return {...problem, fix: Array.from({length: edits}, (): Edit => ({span: span(line), text: text()}))}
}
