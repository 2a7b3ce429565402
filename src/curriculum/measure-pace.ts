import type {Day} from '../calendar/day.ts'
import {daysBetween} from '../calendar/days-between.ts'
import {unitWords} from '../notation/unit-words.ts'
import {words} from '../notation/words.ts'
import type {Pace} from './progress.ts'
import type {Unit} from './scope.ts'

interface PaceInput {
  readonly units: readonly Unit[]
  readonly currentUnit: Unit | null
  /** Whether nothing is left to do in any unit. */
  readonly isFinished: boolean
  readonly started: Day | null
  readonly today: Day
}

/** Days from the start, counted from 0; `end` is the first day after the unit. */
export interface PlannedDays {
  readonly unit: Unit
  readonly start: number
  readonly end: number
}

/**
 * Compares the current unit with the one the calendar expects: one week a unit, a day or a month
 * where units are called so.
 * Inside the days of its own unit a learner is on time; behind is counted from their end, ahead from their start.
 */
export function measurePace({units, currentUnit, isFinished, started, today}: PaceInput): Pace {
  const plan = planUnits(units)
  if (started === null || plan.length === 0) return {expectedUnit: null, behindDays: null}
  const day = daysBetween(started, today)
  const expected = plan.findLast(({start}) => start <= day) ?? plan[0]
  const current = plan.find(({unit}) => unit === currentUnit) ?? plan.at(-1)
  const behindDays = current ? daysBehind(current, day, isFinished) : null
  return {expectedUnit: expected?.unit ?? null, behindDays}
}

/** When each numbered unit is due; by its number where the numbers rise, else one after the other. */
export function planUnits(units: readonly Unit[]): readonly PlannedDays[] {
  const numbered = units.filter(unit => unit.number !== null)
  const first = numbered[0]?.number ?? 0
  const rises = numbered.every((unit, index) => index === 0 || startsAfter(unit, numbered[index - 1]))
  let next = 0
  return numbered.map(unit => {
    const length = lengthOf(unit.word)
    const start = rises ? ((unit.number ?? 0) - first) * length : next
    const span = Math.max((unit.lastNumber ?? 0) - (unit.number ?? 0), 0) + 1
    next = start + span * length
    return {unit, start, end: next}
  })
}

function daysBehind({start, end}: PlannedDays, day: number, isFinished: boolean): number {
  if (isFinished) return Math.min(day - end, 0)
  if (day < start) return day - start
  return Math.max(day - end + 1, 0)
}

function startsAfter(unit: Unit, previous: Unit | undefined): boolean {
  const end = previous?.lastNumber ?? previous?.number ?? Number.NEGATIVE_INFINITY
  return unit.word === previous?.word && (unit.number ?? 0) > end
}

/** In days. What is neither a day nor a month takes a week. */
function lengthOf(word: string): number {
  if (isWordFor('day', word)) return 1
  return isWordFor('month', word) ? 30 : 7
}

function isWordFor(kind: 'day' | 'month', word: string): boolean {
  const {before, counters, bare, ordinal} = unitWords[kind]
  return [before, counters, bare, ordinal].some(text => words(text).includes(word))
}
