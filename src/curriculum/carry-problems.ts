import type {LineChange} from '../source/line-changes.ts'
import {movedOffsets} from '../source/moved-offsets.ts'
import type {Span} from '../source/span.ts'
import type {Problem} from './problem.ts'

/** The same problems in a text in which some lines became others; `null` where one of them is in such a line. */
export function carryProblems(
  problems: readonly Problem[],
  was: string,
  {is, changes}: {readonly is: string; readonly changes: readonly LineChange[]},
): readonly Problem[] | null {
  if (problems.length === 0) return problems
  const isTouched = ({start, end}: Span): boolean =>
    changes.some(change => start <= change.was.end && change.was.start <= end)
  const spansOf = ({span, fix = []}: Problem): readonly Span[] => [span, ...fix.map(edit => edit.span)]
  if (problems.some(problem => spansOf(problem).some(isTouched))) return null
  const move = movedOffsets(was, is, changes)
  const moved = ({start, end}: Span): Span => ({start: move(start, 'start'), end: move(end, 'end')})
  return problems.map(problem => ({
    ...problem,
    span: moved(problem.span),
    ...(problem.fix ? {fix: problem.fix.map(edit => ({...edit, span: moved(edit.span)}))} : {}),
  }))
}
