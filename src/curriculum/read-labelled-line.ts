import type {TextLine} from '../markdown/block.ts'
import {isCallout} from '../notation/callout-words.ts'
import {roleOfLabel} from '../notation/field-words.ts'
import {isBlank} from '../notation/is-blank.ts'
import {isLetterOrDigit} from '../notation/letters.ts'
import {readAnswer} from '../notation/read-answer.ts'
import type {Span} from '../source/span.ts'
import type {ItemDraft} from './draft.ts'
import {isSharedLabel, type Label, readLabels} from './label.ts'
import type {Place} from './model.ts'
import {readFieldValue} from './read-field-value.ts'
import {readPlainLabels} from './read-plain-labels.ts'
import {placeInDocument, type Reading} from './reading.ts'
import type {Scope} from './scope.ts'

/**
 * The values of a labelled line, one for each label. A value is a question when it answers yes or no, else a field;
 * other lines have none.
 */
export function readLabelledLine(reading: Reading, scope: Scope, line: TextLine): readonly ItemDraft[] {
  const labels = labelsOf(reading.text, line)
  return labels
    .filter(label => !isRemarkToReader(reading, label))
    .map(label =>
      readValue(reading, scope, {line: line.span, label, plain: plainValue(line, labels, reading.text)}),
    )
}

/** Bold ones, or plain ones whose words say what they are for. */
export function labelsOf(text: string, line: TextLine): readonly Label[] {
  return line.bold ? readLabels(text, line) : readPlainLabels(text, line)
}

export interface LabelledValue {
  /** The line that it is in. */
  readonly line: Span
  readonly label: Label
  /** The value as a reader sees it; `undefined` where that is as it is written. */
  readonly plain: string | undefined
}

export function readValue(reading: Reading, scope: Scope, {line, label, plain}: LabelledValue): ItemDraft {
  const raw = reading.text.slice(label.value.start, label.value.end)
  const place: Place = {
    kind: 'text',
    span: label.value,
    lead: raw === '' || isJoined(reading.text, label.value) ? ' ' : '',
  }
  const common = {
    title: label.title,
    titleSpan: label.span,
    ...placeInDocument(reading, isSharedLabel(label.title) ? outsideSubheading(scope) : scope, line),
  }
  const answer = readAnswer(raw)
  if (answer) {
    const value = {...answer, note: plainNote(answer.note, raw, plain)}
    return {kind: 'question', answer: {value, raw, place}, ...common}
  }
  const role = roleOfLabel(label.title)
  const value = readFieldValue(reading.marks, {raw, plain: plain ?? raw, role, label: label.title})
  return {kind: 'field', role, value: {value, raw, place}, counts: null, ...common}
}

/** Straight behind `**Label:**` a dash leaves the label bold, but a letter or a digit would not. */
function isJoined(text: string, {start}: Span): boolean {
  return text[start - 1] === '*' || text[start - 1] === '_'
}

const mostBlankWords = 6

/** `**Note:** …` is none of the tracker's values, nor is a whole sentence with nothing behind its colon. */
function isRemarkToReader({text}: Reading, {title, value}: Label): boolean {
  if (isCallout(title)) return true
  return isBlank(text.slice(value.start, value.end)) && title.split(/\s+/).length > mostBlankWords
}

function outsideSubheading(scope: Scope): Scope {
  const isInner = scope.kind === 'section' && scope.form !== 'heading'
  return isInner && scope.parent ? outsideSubheading(scope.parent) : scope
}

/** The note ends the value, and what is before it has no markup. */
function plainNote(note: string | null, raw: string, plain: string | undefined): string | null {
  const opening = raw.slice(0, raw.length - (note?.length ?? 0))
  return note !== null && plain?.startsWith(opening) ? plain.slice(opening.length) : note
}

const escapes = /\\([!-/:-@[-`{-~])/g

/** Marks such as `___/___` only the source has whole; of several values in a line, each is taken as written. */
export function plainValue({plain}: TextLine, labels: readonly Label[], text: string): string | undefined {
  const [label] = labels
  if (!label || labels.length > 1) return undefined
  const raw = text.slice(label.value.start, label.value.end)
  const title = plain.indexOf(label.title)
  if (title < 0) return undefined
  if (raw.includes('__') && raw.split(/[ \t]/).some(isBlankMark)) return raw.replace(escapes, '$1')
  const rest = plain.slice(title + label.title.length)
  return rest.slice(/^[ \t]*[:：]?[ \t]*/u.exec(rest)?.[0].length ?? 0)
}

/** It stands alone, `___/___`, but not `__init__`, and not beside an escape: `__\_`. */
function isBlankMark(word: string): boolean {
  if (word.includes('\\_')) return false
  return Array.from(word.matchAll(underscores)).some(
    ({0: {length}, index}) => !isJoint(word.charAt(index - 1)) && !isJoint(word.charAt(index + length)),
  )
}

const underscores = /_{2,}/g

function isJoint(character: string): boolean {
  return character === '\\' || (character !== '' && isLetterOrDigit(character))
}
