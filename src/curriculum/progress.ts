import type {Day} from '../calendar/day.ts'
import type {Status} from '../notation/readings.ts'
import type {Item} from './model.ts'
import type {Part, Unit} from './scope.ts'

/** How much of something is done; skipped items are in neither. */
export interface Tally {
  readonly done: number
  readonly total: number
}

export type TallyKind = 'concepts' | 'tasks' | 'questions' | 'interviews'

export interface Completion extends Tally {
  /** 0–100, floored: 100 means all. 0 when there is nothing to do. */
  readonly percent: number
  readonly byKind: Readonly<Record<TallyKind, Tally>>
}

export interface UnitProgress extends Tally {
  readonly unit: Unit
  readonly part: Part | null
  /** The mark that the unit's contents give it. */
  readonly status: Status
  readonly percent: number
}

export interface NextItem {
  readonly item: Item
  /** Why it comes now: `current unit`, `low confidence (2/5)`, `comes after`; `not done yet` without units. */
  readonly reason: string
}

export interface Pace {
  /** The unit the calendar expects; `null` without a start day or numbered units. */
  readonly expectedUnit: Unit | null
  /** Days behind, negative when ahead; `null` without a start day. */
  readonly behindDays: number | null
}

/** All that `status` tells. */
export interface Progress {
  readonly completion: Completion
  readonly units: readonly UnitProgress[]
  /** What no unit holds. */
  readonly outside: Tally
  /** The first unit whose mark is not done, else the last. */
  readonly currentUnit: Unit | null
  readonly started: Day | null
  readonly pace: Pace
  readonly next: readonly NextItem[]
}
