import {addCensus, type Census, emptyCensus, type MutableCensus} from './census.ts'
import type {Aim} from './find-aims.ts'
import type {Curriculum} from './model.ts'
import type {Unit} from './scope.ts'
import {unitOf} from './scope-path.ts'
import {surveyItems} from './survey-items.ts'

/** Counts every unit in which something is counted, and under `null` what no unit holds. */
export function takeCensus(curriculum: Curriculum, aims: readonly Aim[]): ReadonlyMap<Unit | null, Census> {
  const censuses = new Map<Unit | null, MutableCensus>([[null, emptyCensus()]])
  const censusOf = (unit: Unit | null): MutableCensus => {
    const census = censuses.get(unit) ?? emptyCensus()
    censuses.set(unit, census)
    return census
  }
  for (const [scope, {census}] of surveyItems(curriculum).scopes) {
    if (census) addCensus(censusOf(unitOf(scope)), census)
  }
  for (const aim of aims) {
    const {interviews} = censusOf(aim.unit)
    interviews.done += aim.done
    interviews['not-started'] += aim.total - aim.done
  }
  return censuses
}
