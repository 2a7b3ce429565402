import {lineChanges} from '../source/line-changes.ts'
import {movedOffsets} from '../source/moved-offsets.ts'
import {amendCurriculum, type FindProblems} from './amend-curriculum.ts'
import {carryOver} from './carry-over.ts'
import type {Curriculum} from './model.ts'

export interface Rereading {
  /** A copy of the model that is known, nobody else's. */
  readonly copy: () => Curriculum
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
  {copy, findProblems}: Rereading,
): Curriculum | undefined {
  const changes = lineChanges(known.text, text, mostChanges)
  if (!changes) return undefined
  const carried = carryOver(copy(), text, movedOffsets(known.text, text, changes))
  return amendCurriculum({known, carried, changes, findProblems})
}
