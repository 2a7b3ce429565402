import type {Day} from '../calendar/day.ts'
import {dayFromEpoch, daysSinceEpoch} from '../calendar/days-since-epoch.ts'
import {planUnits} from './measure-pace.ts'
import {findStarted} from './measure-progress.ts'
import type {Curriculum} from './model.ts'
import type {Unit} from './scope.ts'

/** Both days belong to it. */
export interface PlannedUnit {
  readonly unit: Unit
  readonly first: Day
  readonly last: Day
}

/**
 * When each unit is due, counted from the day that the document says it was started; nothing where it says none.
 * A plan may lead out of the calendar: week 999999 has no days.
 */
export function planCalendar(curriculum: Curriculum): readonly PlannedUnit[] {
  const started = findStarted(curriculum)
  if (started === null) return []
  const origin = daysSinceEpoch(started)
  return planUnits(curriculum.units).flatMap(({unit, start, end}) => {
    const [first, last] = [dayFromEpoch(origin + start), dayFromEpoch(origin + end - 1)]
    return first && last ? [{unit, first, last}] : []
  })
}
