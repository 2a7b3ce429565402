import type {Day} from '../calendar/day.ts'
import {formatDay} from '../calendar/format-day.ts'
import {readDayArgument} from '../calendar/read-day-argument.ts'
import {contentWithUnit, printUnit} from '../curriculum/derived-values.ts'
import {contentOf} from '../curriculum/item-facts.ts'
import type {Curriculum, Field} from '../curriculum/model.ts'
import type {Unit} from '../curriculum/scope.ts'
import {TrackerError} from '../errors/tracker-error.ts'
import {readUnitHeading} from '../notation/read-unit-heading.ts'
import {writeRatio} from '../notation/write-ratio.ts'
import {blankForm} from './blank-form.ts'
import {withGap} from './fill-place.ts'
import {isTakenAsText} from './is-taken-as-text.ts'
import type {ItemChange} from './item-change.ts'
import type {FieldContent} from './operation.ts'
import {requireOneLine} from './person-text.ts'
import {contentOfValue, printValue} from './print-value.ts'
import {clearRating, setRating} from './set-rating.ts'

/** A labelled value, in the form that the field has; an empty text gives the blank back. Throws `invalid-value`. */
export function setField(
  curriculum: Curriculum,
  field: Field,
  {text: typed, today}: Typed,
): ItemChange | undefined {
  const text = requireOneLine(typed, 'value')
  if (text === '') return clear(curriculum, field)
  if (field.value.value.type === 'rating') {
    return setRating(curriculum, field, {kind: 'set', value: Number(text.replace(/\/\d+$/, ''))})
  }
  return write(field, newValue(curriculum, field, {text, today}))
}

/** A blank that is nothing at all takes the space before the value along. */
function clear(curriculum: Curriculum, field: Field): ItemChange | undefined {
  if (field.value.value.type === 'rating') return clearRating(curriculum, field)
  const raw = blankForm(curriculum, field)
  const change = write(field, {raw, content: null, isText: raw === ''})
  const {place} = field.value
  if (!change || raw !== '' || place.kind !== 'text') return change
  return {...change, writes: [{place: {...place, span: withGap(curriculum.text, place.span)}, text: ''}]}
}

interface NewValue {
  readonly raw: string
  /** As the snapshot will show it. */
  readonly content: FieldContent
  readonly isText?: boolean
}

function write(field: Field, {raw, content, isText = false}: NewValue): ItemChange | undefined {
  if (raw === field.value.raw) return undefined
  return {
    item: field,
    fields: [{field: 'value', before: contentOf(field), after: content}],
    writes: [{place: field.value.place, text: raw}],
    writesText: isText,
  }
}

export interface Typed {
  readonly text: string
  readonly today: Day
}

function newValue(curriculum: Curriculum, field: Field, {text, today}: Typed): NewValue {
  const {value, raw} = field.value
  if (field.role === 'current-unit') return currentUnitValue(curriculum, field, text)
  if (isTakenAsText(field, {text, today})) return textValue(field, text)
  switch (value.type) {
    case 'date': {
      const day = readDayArgument(text, today, field.role === 'next-review' ? 'future' : 'past')
      const format = value.format ?? curriculum.notation.dateFormat ?? 'YYYY-MM-DD'
      return {raw: formatDay(day, format), content: day}
    }
    case 'ratio':
      return ratioValue(field, text)
    case 'percent': {
      const percent = requireNumber(field, text.replace(/[ \t]?%$/, ''))
      return {raw: replaceNumber(raw, percent), content: Number(percent)}
    }
    case 'number': {
      const bare = text.endsWith(value.suffix) ? text.slice(0, text.length - value.suffix.length) : text
      const number = requireNumber(field, bare.trim())
      return {raw: replaceNumber(raw, number), content: Number(number)}
    }
    case 'rating':
    case 'text':
      return textValue(field, text)
  }
}

function textValue(field: Field, text: string): NewValue {
  return {raw: printValue(text, field), content: contentOfValue(field, text), isText: true}
}

function replaceNumber(raw: string, number: string): string {
  return raw.replace(/_+|\d+(?:[.,]\d+)?/, () => number)
}

function requireNumber(field: Field, text: string): string {
  if (/^\d{1,9}(?:\.\d{1,4})?$/.test(text)) return text
  throw new TrackerError('invalid-value', `"${text}" is not a number, and "${field.title}" is one`, {
    hint: `try: tracker set ${field.id} 42`,
  })
}

/** `5/5`, or the count alone; the aim that the file has stays. */
function ratioValue(field: Field, text: string): NewValue {
  const ratio = /^(\d{1,9})(?:[ \t]*\/[ \t]*(\d{1,9}(?:-\d{1,9})?))?$/.exec(text)
  const [, done, aim] = ratio ?? []
  if (done === undefined) {
    throw new TrackerError('invalid-value', `"${text}" is not a count, and "${field.title}" is one`, {
      hint: `try: tracker set ${field.id} 5/5, or 3`,
    })
  }
  const printed = aim === undefined ? writeRatio(field.value.raw, done) : `${done}/${aim}`
  return {raw: printed, content: printed.trim()}
}

/** `2`, `Week 2` and `w2` are written as the file writes its units; a number that no unit has is refused. */
function currentUnitValue(curriculum: Curriculum, field: Field, text: string): NewValue {
  const unit = namedUnit(curriculum, text)
  const last = curriculum.units.at(-1)
  if (!unit && last?.number != null && numberOfUnit(text) !== null) {
    throw new TrackerError('invalid-value', `there is no unit "${text}"; the last one is ${last.title}`, {
      hint: `try: tracker set ${field.id} ${last.number}`,
    })
  }
  if (!unit) return textValue(field, text)
  return {raw: printUnit(field.value.raw, unit), content: contentWithUnit(field, unit)}
}

function namedUnit({units}: Curriculum, text: string): Unit | undefined {
  const named = units.find(unit => unit.id === text.toLowerCase())
  if (named) return named
  const number = numberOfUnit(text)
  return number === null ? undefined : units.find(unit => unit.number === number)
}

function numberOfUnit(text: string): number | null {
  if (/^\d{1,9}$/.test(text)) return Number(text)
  const heading = readUnitHeading(text)
  return heading?.name === '' ? heading.number : null
}
