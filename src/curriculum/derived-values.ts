import type {Day} from '../calendar/day.ts'
import {formatDay} from '../calendar/format-day.ts'
import {InternalError} from '../errors/internal-error.ts'
import {readRatio} from '../notation/read-ratio.ts'
import {readUnitHeading} from '../notation/read-unit-heading.ts'
import {writeIn} from '../notation/write-in.ts'
import {writeRatio} from '../notation/write-ratio.ts'
import {statusGlyph} from '../notation/write-status.ts'
import {findFieldProgress, findHeadingTotals} from './derived-progress.ts'
import {contentOf} from './item-facts.ts'
import type {Measured} from './measure-progress.ts'
import type {Curriculum, Field, Place, Task} from './model.ts'
import {findParentBoxes} from './parent-boxes.ts'
import type {Progress, Tally} from './progress.ts'
import {isFilledEntry} from './read-table-items.ts'
import type {Scope, Unit} from './scope.ts'
import {shelvesOf, unitAt} from './shelves.ts'
import {surveyItems} from './survey-items.ts'

/** As `contentOf` gives it; a unit's mark is its status. */
export type DerivedContent = string | number | null

/** A value in the document that follows from the rest of it. */
export interface DerivedValue {
  /** The unit whose mark it is, the scope whose total, the field whose value, or the task whose box. */
  readonly holder: Scope | Field | Task
  readonly isTotal?: boolean
  readonly written: DerivedContent
  readonly computed: DerivedContent
  /** A blank agrees with nothing having been done. */
  readonly agrees: boolean
  /** It may not be meant as a derived value at all: it is neither kept true nor set, nor is it wrong. */
  readonly isDoubtful?: boolean
  readonly place: Place
  /** How a computed value is written in this place. */
  print(content: DerivedContent): string
  /** Of a count, a percentage or a bar: what it is measured by. */
  readonly tally?: Tally
  /** The text and its content once the tally is another, rounded as it is now. */
  readonly follow?: (tally: Tally) => {readonly text: string; readonly content: DerivedContent}
}

/** All derived values of a document except `Last Updated`, which follows from a change, not from contents. */
export function findDerivedValues(curriculum: Curriculum, progress: Measured): readonly DerivedValue[] {
  const shelves = shelvesOf(curriculum)
  const marks = shelves
    .register()
    .marked.flatMap(number => markOf(curriculum, unitAt(shelves, number), progress.statusOf(number)))
  const fields = surveyItems(curriculum).fields.flatMap(field => fieldOf(curriculum, field, progress))
  return [...marks, ...fields, ...findHeadingTotals(curriculum, progress), ...findParentBoxes(curriculum)]
}

/** `Last Updated` agrees when it is blank or a day up to today. */
export function findLastUpdated(curriculum: Curriculum, today: Day): readonly DerivedValue[] {
  return surveyItems(curriculum).fields.flatMap(field => {
    if (field.role !== 'last-updated' || field.value.value.type !== 'date') return []
    const {day, format} = field.value.value
    const isReadable = day !== null || contentOf(field) === null
    const form = format ?? curriculum.notation.dateFormat ?? 'YYYY-MM-DD'
    const agrees = isReadable && (day === null || day <= today)
    return [derived(field, {written: day, computed: today, agrees, print: () => formatDay(today, form)})]
  })
}

const numberOrRange = /\d+(?:[-–]\d+)?/

/** The written form with another number; from a blank, the unit's word and number. */
export function printUnit(raw: string, unit: Unit): string {
  if (unit.number !== null && readRatio(raw)) return writeRatio(raw, unit.number)
  if (/\d/.test(raw)) return raw.replace(numberOrRange, () => rangeOf(unit))
  return /\d/.test(unit.title) ? unit.title.slice(0, unit.title.search(/\d/)) + rangeOf(unit) : unit.title
}

/** What a field is read to hold once it names another unit: text without its markup, or a bare number. */
export function contentWithUnit({value}: Field, unit: Unit): string | number {
  const printed = printUnit(plainOf(value), unit)
  return /^\d+$/.test(printed) ? Number(printed) : printed
}

function plainOf({value, raw}: Field['value']): string {
  return value.type === 'text' && value.text !== null ? value.text : raw
}

function rangeOf(unit: Unit): string {
  return unit.lastNumber !== null && unit.lastNumber !== unit.number
    ? `${unit.number}-${unit.lastNumber}`
    : `${unit.number}`
}

/** The unit that a value such as `Week 2`, `2` or `2/16` names. */
export function findWrittenUnit(curriculum: Curriculum, field: Field): Unit | undefined {
  const {raw} = field.value
  const heading = readUnitHeading(raw)
  const bare = /^\d+$/.test(raw) ? Number(raw) : readRatio(raw)?.done
  const number = bare ?? (heading?.name === '' ? heading.number : undefined)
  const words = heading ? curriculum.units.filter(unit => unit.word === heading.word) : curriculum.units
  return number == null ? undefined : words.find(unit => unit.number === number)
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
      holder: unit,
      written: mark.status,
      computed: status,
      agrees: mark.status === status,
      place: {kind: 'text', span: mark.span, lead: ''},
      print: content => writeIn(curriculum.notation.alphabet, glyphOf(content)),
    },
  ]
}

/** Marks are told apart by their status, as in the model. */
function glyphOf(content: DerivedContent): string {
  const status = markedStatuses.find(each => each === content)
  if (!status) throw new InternalError(`no mark for ${content}`)
  return statusGlyph(status)
}

const markedStatuses = ['not-started', 'in-progress', 'done', 'skipped'] as const

function fieldOf(curriculum: Curriculum, field: Field, progress: Measured): readonly DerivedValue[] {
  switch (field.role) {
    case 'completion':
      return findFieldProgress(curriculum, field, progress)
    case 'current-unit':
      return currentUnitOf(curriculum, field, progress)
    case 'counter':
      return counterOf(field)
    case 'started':
    case 'last-updated':
    case 'next-review':
      return []
    case 'other':
      return findFieldProgress(curriculum, field, progress)
  }
}

function derived(field: Field, value: Omit<DerivedValue, 'holder' | 'place'>): DerivedValue {
  return {holder: field, place: field.value.place, ...value}
}

/** `Week 1`, or the bare number. */
function currentUnitOf(
  curriculum: Curriculum,
  field: Field,
  {currentUnit}: Measured,
): readonly DerivedValue[] {
  const written = findWrittenUnit(curriculum, field)
  const blank = contentOf(field) === null
  if (!currentUnit || currentUnit.number === null || (!blank && written === undefined)) return []
  const {raw} = field.value
  const plain = plainOf(field.value)
  const number = numberOrRange.exec(raw)?.[0]
  // Of `[Week II](2)` a reader sees no digits.
  if (plain !== raw && numberOrRange.exec(plain)?.[0] !== number) return []
  const agrees = blank ? currentUnit === curriculum.units[0] : written === currentUnit
  const print = (content: DerivedContent): string =>
    plain === raw
      ? `${content}`
      : raw.replace(numberOrRange, () => numberOrRange.exec(`${content}`)?.[0] ?? '')
  const computed = contentWithUnit(field, currentUnit)
  return [derived(field, {written: contentOf(field), computed, agrees, print})]
}

/** `___/5-7`, `3`: how many entries of a log are filled. */
function counterOf(field: Field): readonly DerivedValue[] {
  const table = field.counts
  if (!table) return []
  const {value, raw} = field.value
  const filled = table.rows.filter(row => isFilledEntry(table, row)).length
  const counted = value.type === 'ratio' ? value.done : value.type === 'number' ? value.number : null
  const agrees = counted === null ? filled === 0 : counted === filled
  const written = contentOf(field)
  if (value.type === 'ratio')
    return [
      derived(field, {written, computed: writeRatio(raw, filled), agrees, print: content => `${content}`}),
    ]
  const print = (content: DerivedContent): string =>
    /\d|_/.test(raw) ? raw.replace(/\d+|_+/, () => `${content}`) : `${content}`
  return [derived(field, {written, computed: filled, agrees, print})]
}
