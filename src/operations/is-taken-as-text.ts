import {findDayArgument} from '../calendar/read-day-argument.ts'
import type {Field} from '../curriculum/model.ts'
import {isForeignDate, roleOfHeader} from '../notation/column-role.ts'
import {isTotalLabel} from '../notation/field-words.ts'
import type {Typed} from './set-field.ts'

/**
 * Whether what was typed is written as it is, because a value is a number, a count or a day by nothing but its own form:
 * `Company: 7` may become `Acme`. `Time taken: 42 minutes`, `Deadline: 2025-11-03` and a blank that says what belongs
 * into it, `___/___`, keep what they are for; and what begins like the same form is a slip rather than a text.
 */
export function isTakenAsText(field: Field, {text, today}: Typed): boolean {
  const {role, title, value: located} = field
  const {raw, value} = located
  if (role !== 'other') return false
  switch (value.type) {
    case 'text':
      return true
    case 'number':
      return /^(?:\d+(?:\.\d+)?|_+)$/.test(raw) && !/^\d[\d.]*$/.test(text)
    case 'percent':
      return /^\d+(?:\.\d+)?[ \t]?%$/.test(raw) && !isTotalLabel(title) && !/^\d[\d.]*[ \t]?%?$/.test(text)
    case 'ratio':
      return /^\d+[ \t]*\/[ \t]*\d+$/.test(raw) && !isTotalLabel(title) && !/^\d[\d/ -]*$/.test(text)
    case 'date': {
      const isAboutDay = value.day === null || roleOfHeader(title) === 'date' || isForeignDate(title)
      return !isAboutDay && !/^[-+\d]/.test(text) && findDayArgument(text, today, 'past') === undefined
    }
    case 'rating':
      return false
  }
}
