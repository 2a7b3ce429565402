import type {Field} from '../curriculum/model.ts'
import type {Edit} from '../edit/edit.ts'
import type {Span} from '../source/span.ts'
import {printValue} from './print-value.ts'

/** A space before a value written into an empty place; a value that goes takes the space before it along. */
export function fillPlace(text: string, span: Span, printed: string): Edit {
  if (printed === '') return {span: withGap(text, span), text: ''}
  return {span, text: (span.start === span.end ? ' ' : '') + printed}
}

/** The value of a labelled line. */
export function fillField(text: string, field: Field, value: string): Edit {
  return fillPlace(text, placeOfField(field), value === '' ? '' : printValue(value, field))
}

/** A value together with the blanks between it and its label or bullet: nothing is left behind when it goes. */
export function withGap(text: string, {start, end}: Span): Span {
  let from = start
  while (from > 0 && (text[from - 1] === ' ' || text[from - 1] === '\t')) from--
  return {start: from, end}
}

function placeOfField({value, span}: Field): Span {
  return value.place.kind === 'text' ? value.place.span : span
}
