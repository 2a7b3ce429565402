import {lineChanges} from '../source/line-changes.ts'
import type {LineIndex} from '../source/line-index.ts'
import {linesAfter} from '../source/lines-after.ts'
import {amendCurriculum} from './amend-curriculum.ts'
import {noteOrigin} from './amended-from.ts'
import {type Findings, type FindingsBefore, touchLines} from './findings.ts'
import type {Curriculum} from './model.ts'
import {withProblems} from './with-problems.ts'

export interface Rereading {
  /** The model that is known, anew, as it stands in a text of as many lines: right in every line that is the same there. */
  readonly carryOver: (text: string, lines: LineIndex) => Curriculum
  /** What is known of its problems. */
  readonly findings: FindingsBefore | null
  /** What is odd in the new model. */
  readonly findProblems: (curriculum: Curriculum) => Findings
}

const mostChanges = 24

/**
 * The model of a text that differs in a few lines from one whose model is known; `undefined` where that takes reading all
 * of it.
 */
export function reread(known: Curriculum, text: string, rereading: Rereading): Curriculum | undefined {
  const changes = lineChanges(known.text, text, mostChanges)
  if (!changes) return undefined
  const {findings, carryOver, findProblems} = rereading
  const amended = amendCurriculum({
    known,
    carried: carryOver(text, linesAfter(known.lines, changes, text)),
    changes,
  })
  if (!amended) return undefined
  const {curriculum, origin} = amended
  const touched = changes.map(({was}) => known.lines.lineAt(was.start))
  const before = findings && touchLines(findings, touched)
  const read = withProblems(curriculum, () => findProblems(read), before)
  noteOrigin(read, origin)
  return read
}
