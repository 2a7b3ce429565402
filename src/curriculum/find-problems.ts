import {conflictSpans} from '../source/conflict-spans.ts'
import type {Span} from '../source/span.ts'
import type {Curriculum} from './model.ts'
import type {Problem} from './problem.ts'
import {findConflicts} from './problems/find-conflicts.ts'
import {findDateGaps} from './problems/find-date-gaps.ts'
import {findDateOrder} from './problems/find-date-order.ts'
import {findDuplicateNames} from './problems/find-duplicate-names.ts'
import {findEncodingDamage} from './problems/find-encoding-damage.ts'
import {findImpossibleDates} from './problems/find-impossible-dates.ts'
import {findSeveralMarks} from './problems/find-several-marks.ts'
import {findStaleValues} from './problems/find-stale-values.ts'
import {findUnfilledMenus} from './problems/find-unfilled-menus.ts'
import type {Finding} from './problems/inspection.ts'
import {withSeverity} from './problems/rules.ts'

/**
 * What the readers reported, what is odd about the whole, and what is odd in its structure, in document order; what depends
 * on the day is apart, in `problems-on.ts`. Takes time in proportion to the document.
 */
export function findProblems(curriculum: Curriculum, structure: readonly Problem[]): readonly Problem[] {
  const found = finders.flatMap(find => find(curriculum)).map(withSeverity)
  const problems = [...unexplained(curriculum.grounds?.reported ?? [], found), ...structure, ...found]
  return outsideConflicts(
    problems.toSorted((a, b) => a.span.start - b.span.start),
    conflictSpans(curriculum.text),
  )
}

const finders: readonly ((curriculum: Curriculum) => readonly Finding[])[] = [
  findConflicts,
  findDuplicateNames,
  findSeveralMarks,
  findDateGaps,
  findImpossibleDates,
  findDateOrder,
  findStaleValues,
  findUnfilledMenus,
  findEncodingDamage,
]

/** What a reader could not understand, where no rule can say better why. What stands everywhere is said once. */
function unexplained(reported: readonly Problem[], found: readonly Problem[]): readonly Problem[] {
  const explained = new Set(found.filter(({rule}) => rule === 'several-marks').map(({span}) => span.start))
  const alike = new Map<string, Problem[]>()
  for (const problem of reported) {
    if (problem.rule === 'unknown-status' && explained.has(problem.span.start)) continue
    const same = alike.get(problem.message)
    if (same) same.push(problem)
    else alike.set(problem.message, [problem])
  }
  return [...alike.values()].flatMap(problems => {
    const [first, ...more] = problems
    if (!first || problems.length <= mostAlike) return problems
    return [{...first, message: `${first.message} (${more.length + 1} times)`}]
  })
}

const mostAlike = 3

/** Within a conflict everything is twice there, and nothing is what it was meant to be. Both are in order. */
function outsideConflicts(problems: readonly Problem[], conflicts: readonly Span[]): readonly Problem[] {
  let next = 0
  return problems.filter(({rule, span}) => {
    while ((conflicts[next]?.end ?? Number.POSITIVE_INFINITY) <= span.start) next++
    const isInside = (conflicts[next]?.start ?? Number.POSITIVE_INFINITY) <= span.start
    return !isInside || rule === 'conflict-markers' || rule === 'encoding'
  })
}
