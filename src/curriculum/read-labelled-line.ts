import {readDate} from '../calendar/read-date.ts'
import type {TextLine} from '../markdown/block.ts'
import {roleOfHeader} from '../notation/column-role.ts'
import {roleOfLabel} from '../notation/field-words.ts'
import {isBlank} from '../notation/is-blank.ts'
import {readAnswer} from '../notation/read-answer.ts'
import {readNumber} from '../notation/read-number.ts'
import {readPercent} from '../notation/read-percent.ts'
import {readRating} from '../notation/read-rating.ts'
import {readRatio} from '../notation/read-ratio.ts'
import type {ItemDraft} from './draft.ts'
import {isEmptyLabel, isSharedLabel, type Label, readLabel} from './label.ts'
import type {FieldRole, FieldValue, Place, Scope} from './model.ts'
import {placeInDocument, type Reading} from './reading.ts'

/** A labelled line is a question when its value answers yes or no, else a field; other lines are nothing. */
export function readLabelledLine(reading: Reading, scope: Scope, line: TextLine): ItemDraft | undefined {
  const label = readLabel(reading.text, line)
  if (!label) return undefined
  const raw = reading.text.slice(label.value.start, label.value.end)
  const common = {
    ...placeInDocument(reading, isSharedLabel(label.title) ? outsideSubheading(scope) : scope, line.span),
    title: label.title,
    titleSpan: label.span,
  }
  const answer = readAnswer(raw)
  const place = valuePlace(label)
  if (answer) return {...common, kind: 'question', answer: {value: answer, raw, place}}
  const role = roleOfLabel(label.title)
  const value = readFieldValue(raw, plainValue(line, label, raw), {role, label: label.title})
  return {...common, kind: 'field', role, value: {value, raw, place}, counts: null}
}

function valuePlace(label: Label): Place {
  return {kind: 'text', span: label.value, lead: isEmptyLabel(label) ? ' ' : ''}
}

function outsideSubheading(scope: Scope): Scope {
  const isInner = scope.kind === 'section' && scope.form !== 'heading'
  return isInner && scope.parent ? outsideSubheading(scope.parent) : scope
}

/** The value as a reader sees it; marks such as `___/___` only the source has whole. */
function plainValue(line: TextLine, label: Label, raw: string): string {
  const start = /^[ \t]*[:：]?[ \t]*/u.exec(line.plain.slice(label.title.length))
  const plain = line.plain.slice(label.title.length + (start?.[0].length ?? 0))
  return line.plain.startsWith(label.title) && !raw.includes('_') ? plain : raw
}

interface FieldHints {
  readonly role: FieldRole
  readonly label: string
}

function readFieldValue(raw: string, plain: string, {role, label}: FieldHints): FieldValue {
  const isWhole = (length: number): boolean => length === raw.length
  if (
    role === 'started' ||
    role === 'last-updated' ||
    role === 'next-review' ||
    roleOfHeader(label) === 'date'
  ) {
    const date = readDate(raw)
    if (date || isBlank(raw)) return {type: 'date', day: date?.day ?? null, format: date?.format ?? null}
  }
  const percent = readPercent(raw)
  if (percent && (isWhole(percent.length) || role === 'completion'))
    return {type: 'percent', percent: percent.percent}
  const rating = readRating(raw)
  if (rating && rating.style !== 'ratio' && rating.style !== 'number') return {type: 'rating', rating}
  const ratio = readRatio(raw)
  if (ratio && isWhole(ratio.length)) return {type: 'ratio', done: ratio.done, aim: ratio.aim}
  const date = readDate(raw)
  if (date && isWhole(date.length)) return {type: 'date', day: date.day, format: date.format}
  const number = readNumber(raw)
  if (number && isWhole(number.length)) return {type: 'number', number: number.number, suffix: number.suffix}
  return {type: 'text', text: isBlank(raw) ? null : plain}
}
