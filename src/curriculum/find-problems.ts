import type {Findings, FindingsLeft} from './findings.ts'
import type {Curriculum} from './model.ts'
import type {Problem} from './problem.ts'
import {findDamagedLines} from './problems/find-encoding-damage.ts'
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
  left?: FindingsLeft,
): Findings {
  const whole = wholeDocument(curriculum)
  if (left) return {structure, ...findAgain(whole, left)}
  const found = finders.map(({find}) => find(whole).map(withSeverity))
  return {structure, found, damaged: findDamagedLines(whole)}
}

function findAgain(
  whole: Region,
  {touched, found, damaged}: FindingsLeft,
): Pick<Findings, 'found' | 'damaged'> {
  const {curriculum} = whole
  const regions = new Map<Reach, Region>([['document', whole]])
  const reached = (reach: Reach): Region => {
    const region = regions.get(reach) ?? regionOf(curriculum, linesReached(curriculum, touched, reach))
    regions.set(reach, region)
    return region
  }
  const isTouched = new Set(touched)
  return {
    found: finders.map(({reach, find}, index) => {
      const region = reached(reach)
      const kept = (found[index] ?? []).filter(({first, last}) => !region.meets(first, last))
      return [...kept.map(({problem}) => problem), ...find(region).map(withSeverity)]
    }),
    damaged: [...damaged.filter(line => !isTouched.has(line)), ...findDamagedLines(reached('line'))].toSorted(
      (a, b) => a - b,
    ),
  }
}
