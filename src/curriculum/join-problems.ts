import type {Span} from '../source/span.ts'
import type {Findings} from './findings.ts'
import type {Curriculum} from './model.ts'
import type {Problem} from './problem.ts'
import {tellDamage} from './problems/tell-damage.ts'

/** What the readers reported and what was found, in document order; what is alike is said once. */
export function joinProblems(
  curriculum: Curriculum,
  {structure, found, damaged}: Findings,
): readonly Problem[] {
  const reported = curriculum.grounds?.reported ?? []
  const others = found.flat()
  const problems = [
    ...unexplained(reported, others),
    ...structure,
    ...others,
    ...tellDamage(curriculum, damaged),
  ]
  const conflicts = others.flatMap(({rule, span}) => (rule === 'conflict-markers' ? [span] : []))
  return outsideConflicts(
    problems.toSorted((a, b) => a.span.start - b.span.start),
    conflicts,
  )
}

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
