import {readDate} from '../calendar/read-date.ts'
import {fieldContent} from '../curriculum/item-facts.ts'
import type {Field} from '../curriculum/model.ts'
import {readFieldValue} from '../curriculum/read-field-value.ts'
import {shieldText} from '../markdown/shield-text.ts'
import {isBlank} from '../notation/is-blank.ts'
import {readAnswer} from '../notation/read-answer.ts'
import type {FieldContent} from './operation.ts'

/** The value of a labelled line for what was typed: neither a blank nor, in place of a field, a question. */
export function printValue(text: string): string {
  return shieldText(text, 'line', markdown => isBlank(markdown) || readAnswer(markdown) !== undefined)
}

/** As what it is going to be read: a number or a day is one by its form, wherever it stands. */
export function contentOfValue({role, title}: Pick<Field, 'role' | 'title'>, text: string): FieldContent {
  const raw = printValue(text)
  const value = readFieldValue({date: readDate}, {raw, plain: text, role, label: title})
  return fieldContent({value, raw})
}
