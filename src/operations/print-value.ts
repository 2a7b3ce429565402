import {readDate} from '../calendar/read-date.ts'
import {fieldContent} from '../curriculum/item-facts.ts'
import type {Field, FieldValue} from '../curriculum/model.ts'
import {readFieldValue} from '../curriculum/read-field-value.ts'
import {shieldText} from '../markdown/shield-text.ts'
import {isBlank} from '../notation/is-blank.ts'
import {readAnswer} from '../notation/read-answer.ts'
import type {FieldContent} from './operation.ts'

type Labelled = Pick<Field, 'role' | 'title'>

/**
 * The value of a labelled line for what was typed: neither a blank nor, in place of a field, a question. A number or a day
 * is one by its form, wherever it stands; stars or a menu in a text are not.
 */
export function printValue(text: string, field?: Labelled): string {
  return shieldText(text, 'line', markdown => {
    if (isBlank(markdown) || readAnswer(markdown) !== undefined) return true
    if (!field) return false
    const value = readValue(field, markdown, markdown)
    return value.type === 'rating' || fieldContent({value, raw: markdown}) === null
  })
}

/** As what it is going to be read. */
export function contentOfValue(field: Labelled, text: string): FieldContent {
  const raw = printValue(text, field)
  return fieldContent({value: readValue(field, raw, text), raw})
}

function readValue({role, title}: Labelled, raw: string, plain: string): FieldValue {
  return readFieldValue({date: readDate}, {raw, plain, role, label: title})
}
