import {findConflicts} from './find-conflicts.ts'
import {findDateGaps} from './find-date-gaps.ts'
import {findDateOrder} from './find-date-order.ts'
import {findDuplicateRows} from './find-duplicate-rows.ts'
import {findDuplicateUnits} from './find-duplicate-units.ts'
import {findImpossibleDates} from './find-impossible-dates.ts'
import {findSeveralMarks} from './find-several-marks.ts'
import {findStaleValues} from './find-stale-values.ts'
import {findUnfilledMenus} from './find-unfilled-menus.ts'
import type {Finding} from './inspection.ts'
import type {Reach} from './reach.ts'
import type {Region} from './region.ts'

/** Looks for what breaks a rule. Takes time in proportion to the region; never throws. */
export interface Finder {
  /** What it finds in a line depends on nothing but this, and on what is the same in every amended model. */
  readonly reach: Reach
  readonly find: (region: Region) => readonly Finding[]
}

/** Of all rules but those about structure and encoding. */
export const finders: readonly Finder[] = [
  {reach: 'document', find: findConflicts},
  {reach: 'scope', find: findDuplicateRows},
  {reach: 'document', find: findDuplicateUnits},
  {reach: 'table', find: findSeveralMarks},
  {reach: 'table', find: findDateGaps},
  {reach: 'line', find: findImpossibleDates},
  {reach: 'table', find: findDateOrder},
  {reach: 'document', find: findStaleValues},
  {reach: 'document', find: findUnfilledMenus},
]
