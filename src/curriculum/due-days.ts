import type {Day} from '../calendar/day.ts'
import {dayFromEpoch, daysSinceEpoch} from '../calendar/days-since-epoch.ts'
import {dateOf} from './item-facts.ts'
import {planUnits} from './measure-pace.ts'
import {findStarted} from './measure-progress.ts'
import type {Curriculum, Item, Unit} from './model.ts'

/**
 * When an item is due: on the last day the calendar has for its unit, or for the next review on the day it names.
 * `null` outside the units, and for all units when nobody wrote down a start.
 */
export function dueDays(curriculum: Curriculum): (item: Item) => Day | null {
  const started = findStarted(curriculum)
  const lastDays = started === null ? new Map<Unit, Day>() : planLastDays(curriculum.units, started)
  return item => {
    if (item.kind === 'field' && item.role === 'next-review') return dateOf(item)
    return item.unit === null ? null : (lastDays.get(item.unit) ?? null)
  }
}

/** A plan may lead out of the calendar: week 999999 has no last day. */
function planLastDays(units: readonly Unit[], started: Day): ReadonlyMap<Unit, Day> {
  const lastDays = new Map<Unit, Day>()
  for (const {unit, end} of planUnits(units)) {
    const day = dayFromEpoch(daysSinceEpoch(started) + end - 1)
    if (day) lastDays.set(unit, day)
  }
  return lastDays
}
