import type {Day} from '../../calendar/day.ts'
import type {Curriculum} from '../../curriculum/model.ts'
import {TrackerError} from '../../errors/tracker-error.ts'
import type {Plan} from '../work-out-change.ts'

/** Why a change would be refused, so that an answer can be judged as soon as it is given; `null` when it would not. */
export function whyNot(plan: Plan, curriculum: Curriculum, today: Day): string | null {
  try {
    plan(curriculum, today)
    return null
  } catch (error) {
    if (error instanceof TrackerError) return error.message
    throw error
  }
}
