import {type DerivedContent, type DerivedValue, findDerivedValues} from '../derived-values.ts'
import {measureWork} from '../measure-progress.ts'
import type {Field} from '../model.ts'
import type {Unit} from '../scope.ts'
import {unitLabel} from '../scope-path.ts'
import type {Finding} from './inspection.ts'
import {quoteTitle} from './quote-title.ts'
import type {Region} from './region.ts'

/** Values that follow from the rest of the file, and do not agree with it. `tracker refresh` sets them too. */
export function findStaleValues({curriculum}: Region): readonly Finding[] {
  return findDerivedValues(curriculum, measureWork(curriculum)).flatMap(value => {
    const {agrees, isDoubtful, place, computed} = value
    if (agrees || isDoubtful || place.kind !== 'text') return []
    const fix = [{span: place.span, text: place.lead + value.print(computed)}]
    return [{...describe(value), span: place.span, fix}]
  })
}

function describe(value: DerivedValue): Pick<Finding, 'rule' | 'message'> {
  const {holder, isTotal, written, computed} = value
  switch (holder.kind) {
    case 'field':
      return {rule: 'stale-value', message: fieldMessage(holder, value)}
    case 'task':
      return {
        rule: 'stale-mark',
        message: `all boxes in ${quoteTitle(holder.title)} are ticked, but not its own`,
      }
    case 'unit':
      if (!isTotal) return {rule: 'stale-mark', message: markMessage(holder, value)}
      break
    case 'part':
    case 'section':
    case 'document':
  }
  const message = `the heading ${quoteTitle(holder.title)} says ${written}, but what is below it makes it ${computed}`
  return {rule: 'stale-value', message}
}

function markMessage(unit: Unit, {written, computed}: DerivedValue): string {
  const inWords = (status: DerivedContent): string => `${status}`.replace('-', ' ')
  return `${unitLabel(unit)} is marked ${inWords(written)}, but what is in it makes it ${inWords(computed)}`
}

function fieldMessage({title, role, value}: Field, {written, computed}: DerivedValue): string {
  const sign = value.value.type === 'percent' || role === 'completion' ? '%' : ''
  const before = written === null ? 'is blank' : `says ${written}${sign}`
  const after = `${computed}${sign}`
  switch (role) {
    case 'completion':
      return `${quoteTitle(title)} ${before}, but what is done makes it ${after}`
    case 'current-unit':
      return `${quoteTitle(title)} ${before}, but ${after} is the first that is not finished`
    case 'other':
      return `${quoteTitle(title)} ${before}, but what is done makes it ${after}`
    case 'counter':
    case 'started':
    case 'last-updated':
    case 'next-review':
      return `${quoteTitle(title)} ${before}, but the table makes it ${after}`
  }
}
