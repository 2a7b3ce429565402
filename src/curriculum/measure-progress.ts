import type {Day} from '../calendar/day.ts'
import {addCensus, type Census, emptyCensus} from './census.ts'
import {chooseNext} from './choose-next.ts'
import {type Aim, findAims} from './find-aims.ts'
import {measurePace} from './measure-pace.ts'
import {findCurrentUnit, measureUnits} from './measure-units.ts'
import type {Curriculum} from './model.ts'
import type {Completion, Progress, UnitProgress} from './progress.ts'
import type {Unit} from './scope.ts'
import {surveyItems} from './survey-items.ts'
import {takeCensus} from './take-census.ts'
import {percentOf, sumTallies, tallyCensus, tallyCounts} from './tally.ts'

/** `nextCount` is how many items `next` has at most. Takes time in proportion to the number of items. */
export function measureProgress(curriculum: Curriculum, today: Day, nextCount = 3): Progress {
  const {aims, censuses, units, currentUnit} = measureContents(curriculum)
  const started = findStarted(curriculum)
  const outside = censuses.get(null)
  const isFinished = units.every(({status}) => status === 'done' || status === 'skipped')
  return {
    completion: measureCompletion(censuses),
    units,
    outside: outside ? tallyCensus(outside) : {done: 0, total: 0},
    currentUnit,
    started,
    pace: measurePace({units: curriculum.units, currentUnit, isFinished, started, today}),
    next: chooseNext({curriculum, aims, currentUnit, count: nextCount}),
  }
}

/** What has been done, which is the same on any day. */
export function measureWork(curriculum: Curriculum): Pick<Progress, 'completion' | 'units' | 'currentUnit'> {
  const {censuses, units, currentUnit} = measureContents(curriculum)
  return {completion: measureCompletion(censuses), units, currentUnit}
}

/** The unit a learner is in, whatever the document itself says of it; `null` when there are no units. */
export function currentUnitOf(curriculum: Curriculum): Unit | null {
  return measureContents(curriculum).currentUnit
}

/** The first day that a field such as `Started` tells. */
export function findStarted(curriculum: Curriculum): Day | null {
  for (const field of surveyItems(curriculum).fields) {
    if (field.role !== 'started') continue
    const {value} = field.value
    if (value.type === 'date' && value.day !== null) return value.day
  }
  return null
}

interface Contents {
  readonly aims: readonly Aim[]
  readonly censuses: ReadonlyMap<Unit | null, Census>
  readonly units: readonly UnitProgress[]
  readonly currentUnit: Unit | null
}

function measureContents(curriculum: Curriculum): Contents {
  const aims = findAims(curriculum)
  const censuses = takeCensus(curriculum, aims)
  const units = measureUnits(curriculum, censuses)
  return {aims, censuses, units, currentUnit: findCurrentUnit(units)}
}

function measureCompletion(censuses: ReadonlyMap<Unit | null, Census>): Completion {
  const all = emptyCensus()
  for (const census of censuses.values()) addCensus(all, census)
  const byKind = {
    concepts: tallyCounts(all.concepts),
    tasks: tallyCounts(all.tasks),
    questions: tallyCounts(all.questions),
    interviews: tallyCounts(all.interviews),
  }
  const total = sumTallies(Object.values(byKind))
  return {percent: percentOf(total), byKind, ...total}
}
