import type {Day} from '../calendar/day.ts'
import {readDayArgument} from '../calendar/read-day-argument.ts'
import {dueDays} from './due-days.ts'
import type {Filter, FilterContext} from './filter.ts'
import {dateOf, isDone} from './item-facts.ts'
import {isInRanges, readRanges} from './read-range.ts'

/** `date:mon..`: the day written for an item. */
export function readDateFilter(value: string, {today}: FilterContext): Filter {
  const ranges = readRanges<Day>(value, text => readDayArgument(text, today, 'past'))
  return item => isInRanges(dateOf(item), ranges)
}

/** `done:2025-11-01..`: the same, of what is done. */
export function readDoneFilter(value: string, context: FilterContext): Filter {
  const test = readDateFilter(value, context)
  return item => isDone(item) && test(item)
}

/** `due:..today`: the last day that the calendar has for an item's unit. */
export function readDueFilter(value: string, {curriculum, today}: FilterContext): Filter {
  const ranges = readRanges<Day>(value, text => readDayArgument(text, today, 'future'))
  const dueOf = dueDays(curriculum)
  return item => isInRanges(dueOf(item), ranges)
}
