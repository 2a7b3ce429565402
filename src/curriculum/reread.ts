import {lineChanges} from '../source/line-changes.ts'
import {amendCurriculum, type FindProblems} from './amend-curriculum.ts'
import type {Curriculum} from './model.ts'

export interface Rereading {
  /** The model that is known, anew, as it stands in a text of as many lines: right in every line that is the same there. */
  readonly carryOver: (text: string) => Curriculum
  readonly findProblems: FindProblems
}

const mostChanges = 24

/**
 * The model of a text that differs in a few lines from one whose model is known; `undefined` where that takes reading all
 * of it.
 */
export function reread(
  known: Curriculum,
  text: string,
  {carryOver, findProblems}: Rereading,
): Curriculum | undefined {
  const changes = lineChanges(known.text, text, mostChanges)
  return changes && amendCurriculum({known, carried: carryOver(text), changes, findProblems})
}
