import type {Day} from './day.ts'
import {daysSinceEpoch} from './days-since-epoch.ts'

/** How many days `to` lies after `from`; negative when it lies before. */
export function daysBetween(from: Day, to: Day): number {
  return daysSinceEpoch(to) - daysSinceEpoch(from)
}
