import {roleOfHeader} from '../notation/column-role.ts'
import {isBlank} from '../notation/is-blank.ts'
import {readMenu} from '../notation/read-menu.ts'
import {readNumber} from '../notation/read-number.ts'
import {readPercent} from '../notation/read-percent.ts'
import {readRating} from '../notation/read-rating.ts'
import {readRatio} from '../notation/read-ratio.ts'
import type {MarkReader} from './mark-reader.ts'
import type {FieldRole, FieldValue} from './model.ts'
import {isRemark} from './typed-value.ts'

export interface WrittenValue {
  readonly raw: string
  /** The value as a reader sees it. */
  readonly plain: string
  readonly role: FieldRole
  readonly label: string
}

/** What the value of a labelled line is about, by its label and its form. */
export function readFieldValue(
  marks: Pick<MarkReader, 'date'>,
  {raw, plain, role, label}: WrittenValue,
): FieldValue {
  const isWhole = ({length}: {readonly length: number}): boolean => isRemark(raw.slice(length))
  const date = marks.date(raw)
  if (isAboutDay(role, label) && (date || isBlank(raw))) {
    return {type: 'date', day: date?.day ?? null, format: date?.format ?? null}
  }
  const percent = readPercent(raw)
  if (percent && (isWhole(percent) || role === 'completion'))
    return {type: 'percent', percent: percent.percent}
  const rating = readRating(raw)
  if (rating && rating.style !== 'ratio' && rating.style !== 'number') return {type: 'rating', rating}
  const ratio = readRatio(raw)
  if (ratio && isWhole(ratio)) return {type: 'ratio', done: ratio.done, aim: ratio.aim}
  if (date && isWhole(date)) return {type: 'date', day: date.day, format: date.format}
  const number = readNumber(raw)
  if (number && isWhole(number)) return {type: 'number', number: number.number, suffix: number.suffix}
  return {type: 'text', text: isBlank(raw) || readMenu(raw, 0) === raw.length ? null : plain}
}

function isAboutDay(role: FieldRole, label: string): boolean {
  if (role === 'started' || role === 'last-updated' || role === 'next-review') return true
  return role === 'other' && roleOfHeader(label) === 'date'
}
