import type {Day} from '../calendar/day.ts'
import type {Curriculum} from './model.ts'
import type {Problem} from './problem.ts'
import {findFutureDates} from './problems/find-future-dates.ts'
import {withSeverity} from './problems/rules.ts'

/** All problems of a document, with those that depend on which day it is, in document order. */
export function problemsOn(curriculum: Curriculum, today: Day): readonly Problem[] {
  const dated = findFutureDates(curriculum, today)
  if (dated.length === 0) return curriculum.problems
  const problems = dated.map(withSeverity)
  return [...curriculum.problems, ...problems].toSorted((a, b) => a.span.start - b.span.start)
}
