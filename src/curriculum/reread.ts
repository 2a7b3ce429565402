import {lineChanges} from '../source/line-changes.ts'
import {amendCurriculum} from './amend-curriculum.ts'
import {noteOrigin} from './amended-from.ts'
import {carryProblems} from './carry-problems.ts'
import type {Curriculum} from './model.ts'
import type {Problem} from './problem.ts'
import {withProblems} from './with-problems.ts'

export interface Rereading {
  /** The model that is known, anew, as it stands in a text of as many lines: right in every line that is the same there. */
  readonly carryOver: (text: string) => Curriculum
  /** The problems of its structure; `null` where they are not known. */
  readonly structure: readonly Problem[] | null
  /** All problems of the new model; `structure` are those of its structure, where they follow from those before. */
  readonly findProblems: (curriculum: Curriculum, structure: readonly Problem[] | null) => readonly Problem[]
}

const mostChanges = 24

/**
 * The model of a text that differs in a few lines from one whose model is known; `undefined` where that takes reading all
 * of it.
 */
export function reread(known: Curriculum, text: string, rereading: Rereading): Curriculum | undefined {
  const changes = lineChanges(known.text, text, mostChanges)
  if (!changes) return undefined
  const {structure, carryOver, findProblems} = rereading
  const amended = amendCurriculum({known, carried: carryOver(text), changes})
  if (!amended) return undefined
  const {curriculum, origin} = amended
  const carried = structure && carryProblems(structure, known.text, {is: text, changes})
  const read = withProblems(curriculum, () => findProblems(curriculum, carried), carried)
  noteOrigin(read, origin)
  return read
}
