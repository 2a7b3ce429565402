import type {Findings, FindingsLeft} from './findings.ts'
import type {Curriculum} from './model.ts'
import type {Problem} from './problem.ts'
import {finders} from './problems/finders.ts'
import {linesReached, type Reach} from './problems/reach.ts'
import {type Region, regionOf, wholeDocument} from './problems/region.ts'
import {withSeverity} from './problems/rules.ts'

/**
 * What is odd about the whole, beside what is odd in its structure; what depends on the day is apart, in `problems-on.ts`.
 * Takes time in proportion to the document, or where something is `left` of before, to what the touched lines reach.
 */
export function findProblems(
  curriculum: Curriculum,
  structure: readonly Problem[],
  left?: Pick<FindingsLeft, 'touched' | 'found'>,
): Findings {
  const whole = wholeDocument(curriculum)
  if (left) return {structure, found: findAgain(whole, left)}
  return {structure, found: finders.map(({find}) => find(whole).map(withSeverity))}
}

function findAgain(
  whole: Region,
  {touched, found}: Pick<FindingsLeft, 'touched' | 'found'>,
): Findings['found'] {
  const {curriculum} = whole
  const regions = new Map<Reach, Region>([['document', whole]])
  return finders.map(({reach, find}, index) => {
    const region = regions.get(reach) ?? regionOf(curriculum, linesReached(curriculum, touched, reach))
    regions.set(reach, region)
    const kept = (found[index] ?? []).filter(({first, last}) => !region.meets(first, last))
    return [...kept.map(({problem}) => problem), ...find(region).map(withSeverity)]
  })
}
