import type {Day} from '../calendar/day.ts'
import {formatDay} from '../calendar/format-day.ts'
import {contentOf} from '../curriculum/item-facts.ts'
import {measureProgress} from '../curriculum/measure-progress.ts'
import type {Curriculum, Field, Unit} from '../curriculum/model.ts'
import type {Progress} from '../curriculum/progress.ts'
import {isFilledEntry} from '../curriculum/read-table-items.ts'
import {InternalError} from '../errors/internal-error.ts'
import {readUnitHeading} from '../notation/read-unit-heading.ts'
import {writeIn} from '../notation/write-in.ts'
import {statusGlyph} from '../notation/write-status.ts'
import type {FieldContent} from './operation.ts'
import {itemSubject, scopeSubject} from './snapshot.ts'
import type {Write} from './write.ts'

/** A value in the document that follows from the rest of it. */
export interface DerivedValue {
  /** As in the snapshot. */
  readonly subject: string
  readonly field: 'value' | 'mark'
  /** The label, or the unit's title. */
  readonly label: string
  readonly line: number
  readonly written: FieldContent
  readonly computed: FieldContent
  /** A blank agrees with nothing having been done. */
  readonly agrees: boolean
  /** How a computed value is written in this place. */
  write(content: FieldContent): Write
}

export interface Derivation {
  readonly values: readonly DerivedValue[]
  readonly progress: Progress
}

/** All derived values of a document except `Last Updated`, which follows from a change, not from contents. */
export function deriveValues(curriculum: Curriculum, today: Day): Derivation {
  const progress = measureProgress(curriculum, today)
  const marks = progress.units.flatMap(({unit, status}) => markOf(curriculum, unit, status))
  const fields = curriculum.items.flatMap(item =>
    item.kind === 'field' ? fieldOf(curriculum, item, progress) : [],
  )
  return {values: [...marks, ...fields], progress}
}

function markOf(
  curriculum: Curriculum,
  unit: Unit,
  status: Progress['units'][number]['status'],
): readonly DerivedValue[] {
  const {mark} = unit
  if (!mark) return []
  return [
    {
      subject: scopeSubject(unit),
      field: 'mark',
      label: unit.title,
      line: unit.line,
      written: mark.status,
      computed: status,
      agrees: mark.status === status,
      write: content => ({
        place: {kind: 'text', span: mark.span, lead: ''},
        text: writeIn(curriculum.notation.alphabet, glyphOf(content)),
      }),
    },
  ]
}

/** Marks are told apart by their status, as in the model. */
function glyphOf(content: FieldContent): string {
  const status = markedStatuses.find(each => each === content)
  if (!status) throw new InternalError(`No mark for ${content}`)
  return statusGlyph(status)
}

const markedStatuses = ['not-started', 'in-progress', 'done', 'skipped'] as const

function fieldOf(curriculum: Curriculum, field: Field, progress: Progress): readonly DerivedValue[] {
  switch (field.role) {
    case 'completion':
      return completionOf(curriculum, field, progress)
    case 'current-unit':
      return currentUnitOf(curriculum, field, progress)
    case 'counter':
      return counterOf(curriculum, field)
    case 'started':
    case 'last-updated':
    case 'next-review':
    case 'other':
      return []
  }
}

type Numbers = Pick<DerivedValue, 'written' | 'computed' | 'agrees'>

interface Printing extends Numbers {
  readonly print: (content: FieldContent) => string
}

function derived(curriculum: Curriculum, field: Field, {print, ...numbers}: Printing): DerivedValue {
  return {
    subject: itemSubject(curriculum, field),
    field: 'value',
    label: field.title,
    line: field.line,
    ...numbers,
    write: content => ({place: field.value.place, text: print(content)}),
  }
}

/** `2%`; what is written with words of its own, `29% (7 of 24 weeks)`, is somebody's own count. */
function completionOf(curriculum: Curriculum, field: Field, {completion}: Progress): readonly DerivedValue[] {
  const {value, raw} = field.value
  const isBlank = value.type === 'text' && value.text === null
  if (!isBlank && (value.type !== 'percent' || !/^(?:\d+|_+)[ \t]?%$/.test(raw))) return []
  const written = value.type === 'percent' ? value.percent : null
  const agrees = written === null ? completion.percent === 0 : written === completion.percent
  const print = (content: FieldContent): string =>
    isBlank ? `${content}%` : raw.replace(/^(?:\d+|_+)/, () => `${content}`)
  return [derived(curriculum, field, {written, computed: completion.percent, agrees, print})]
}

/** `Week 1`, or the bare number. */
function currentUnitOf(
  curriculum: Curriculum,
  field: Field,
  {currentUnit}: Progress,
): readonly DerivedValue[] {
  const written = writtenUnit(curriculum, field)
  const blank = contentOf(field) === null
  if (!currentUnit || currentUnit.number === null || (!blank && written === undefined)) return []
  const {raw} = field.value
  const computed = printUnit(raw, currentUnit)
  const agrees = blank ? currentUnit === curriculum.units[0] : written === currentUnit
  return [
    derived(curriculum, field, {written: contentOf(field), computed, agrees, print: content => `${content}`}),
  ]
}

function writtenUnit(curriculum: Curriculum, field: Field): Unit | undefined {
  const {raw} = field.value
  const heading = readUnitHeading(raw)
  const number = /^\d+$/.test(raw) ? Number(raw) : heading?.name === '' ? heading.number : undefined
  const words = heading ? curriculum.units.filter(unit => unit.word === heading.word) : curriculum.units
  return number == null ? undefined : words.find(unit => unit.number === number)
}

/** The written form with another number; from a blank, the unit's word and number. */
export function printUnit(raw: string, unit: Unit): string {
  if (/\d/.test(raw)) return raw.replace(/\d+(?:[-–]\d+)?/, () => rangeOf(unit))
  return /\d/.test(unit.title) ? unit.title.slice(0, unit.title.search(/\d/)) + rangeOf(unit) : unit.title
}

function rangeOf(unit: Unit): string {
  return unit.lastNumber !== null && unit.lastNumber !== unit.number
    ? `${unit.number}-${unit.lastNumber}`
    : `${unit.number}`
}

/** `___/5-7`, `3`: how many entries of a log are filled. */
function counterOf(curriculum: Curriculum, field: Field): readonly DerivedValue[] {
  const table = field.counts
  if (!table) return []
  const {value, raw} = field.value
  const filled = table.rows.filter(row => isFilledEntry(table, row)).length
  const counted = value.type === 'ratio' ? value.done : value.type === 'number' ? value.number : null
  const agrees = counted === null ? filled === 0 : counted === filled
  const print = (content: FieldContent): string =>
    /\d|_/.test(raw) ? raw.replace(/\d+|_+/, () => `${content}`) : `${content}`
  const isRatio = value.type === 'ratio'
  const numbers = {written: contentOf(field), computed: isRatio ? print(filled) : filled, agrees}
  return [
    derived(curriculum, field, {...numbers, print: content => (isRatio ? `${content}` : print(content))}),
  ]
}

/** `Last Updated` agrees when it is blank or a day up to today. */
export function lastUpdatedFields(curriculum: Curriculum, today: Day): readonly DerivedValue[] {
  return curriculum.items.flatMap(item => {
    if (item.kind !== 'field' || item.role !== 'last-updated' || item.value.value.type !== 'date') return []
    const {day, format} = item.value.value
    const isReadable = day !== null || contentOf(item) === null
    const form = format ?? curriculum.notation.dateFormat ?? 'YYYY-MM-DD'
    const agrees = isReadable && (day === null || day <= today)
    return [
      derived(curriculum, item, {written: day, computed: today, agrees, print: () => formatDay(today, form)}),
    ]
  })
}
