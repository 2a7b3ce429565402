import type {Day} from '../calendar/day.ts'
import {once} from '../notation/once.ts'
import {chooseNext} from './choose-next.ts'
import {noUnit} from './contents.ts'
import {findAims} from './find-aims.ts'
import {measurePace} from './measure-pace.ts'
import {findCurrentUnit, measureUnits, measureUnitWork, type UnitWork} from './measure-units.ts'
import type {Curriculum} from './model.ts'
import type {Completion, Progress} from './progress.ts'
import type {Unit} from './scope.ts'
import {surveyItems} from './survey-items.ts'
import {percentOf, sumTallies, tallyCensus, tallyCounts} from './tally.ts'

/** `nextCount` is how many items `next` has at most. Takes time in proportion to the number of items. */
export function measureProgress(curriculum: Curriculum, today: Day, nextCount = 3): Progress {
  const aims = findAims(curriculum)
  const work = measureUnitWork(curriculum, aims)
  const units = measureUnits(curriculum, work)
  const currentUnit = findCurrentUnit(curriculum, work)
  const started = findStarted(curriculum)
  const isFinished = units.every(({status}) => status === 'done' || status === 'skipped')
  return {
    completion: measureCompletion(work),
    units,
    outside: tallyCensus(work.inUnit(noUnit)),
    currentUnit,
    started,
    pace: measurePace({units: curriculum.units, currentUnit, isFinished, started, today}),
    next: chooseNext({curriculum, aims, currentUnit, count: nextCount}),
  }
}

/** What has been done, which is the same on any day; of units no more is worked out than is asked for. */
export interface Measured extends Pick<Progress, 'completion' | 'units' | 'currentUnit'> {
  /** Of the unit with a number. */
  readonly statusOf: UnitWork['statusOf']
}

export function measureWork(curriculum: Curriculum): Measured {
  const work = measureUnitWork(curriculum, findAims(curriculum))
  const units = once(() => measureUnits(curriculum, work))
  const currentUnit = once(() => findCurrentUnit(curriculum, work))
  return {
    completion: measureCompletion(work),
    statusOf: work.statusOf,
    get units() {
      return units()
    },
    get currentUnit() {
      return currentUnit()
    },
  }
}

/** The unit a learner is in, whatever the document itself says of it; `null` when there are no units. */
export function currentUnitOf(curriculum: Curriculum): Unit | null {
  return measureWork(curriculum).currentUnit
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

function measureCompletion({whole}: UnitWork): Completion {
  const byKind = {
    concepts: tallyCounts(whole.concepts),
    tasks: tallyCounts(whole.tasks),
    questions: tallyCounts(whole.questions),
    interviews: tallyCounts(whole.interviews),
  }
  const total = sumTallies(Object.values(byKind))
  return {percent: percentOf(total), byKind, ...total}
}
