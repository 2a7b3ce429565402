import {type DerivedContent, type DerivedValue, findDerivedValues} from '../derived-values.ts'
import {measureWork} from '../measure-progress.ts'
import type {Field, Unit} from '../model.ts'
import {unitLabel} from '../scope-path.ts'
import type {Finding, Inspection} from './inspection.ts'
import {quoteTitle} from './quote-title.ts'

/** Values that follow from the rest of the file, and do not agree with it. `tracker refresh` sets them too. */
export function findStaleValues({curriculum}: Inspection): readonly Finding[] {
  return findDerivedValues(curriculum, measureWork(curriculum)).flatMap(value => {
    const {agrees, holder, place, computed} = value
    if (agrees || place.kind !== 'text') return []
    const fix = [{span: place.span, text: place.lead + value.print(computed)}]
    const finding =
      holder.kind === 'unit'
        ? {rule: 'stale-mark' as const, message: markMessage(holder, value)}
        : {rule: 'stale-value' as const, message: fieldMessage(holder, value)}
    return [{...finding, span: place.span, fix}]
  })
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
    case 'counter':
    case 'started':
    case 'last-updated':
    case 'next-review':
    case 'other':
      return `${quoteTitle(title)} ${before}, but the table makes it ${after}`
  }
}
