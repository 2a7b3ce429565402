import type {Day} from '../../calendar/day.ts'
import type {Curriculum} from '../../curriculum/model.ts'
import {suggestScopes, suggestUnits} from './suggest-scopes.ts'
import {type Suggestion, suggestion} from './suggestion.ts'

const keys: readonly (readonly [key: string, about: string])[] = [
  ['status', 'not-started, in-progress, done, skipped'],
  ['kind', 'concept, task, question, field, entry, rating, slot'],
  ['confidence', 'stars: 3, ..2, none'],
  ['unit', 'a unit: w3, 3..5, current'],
  ['in', 'a unit or a section'],
  ['date', 'the day written for it: mon.., 2025-11-03'],
  ['done', 'done on a day: mon..'],
  ['due', 'when the calendar has it: ..today'],
  ['note', 'a word of its note, any, none'],
  ['line', 'lines of the file: 100..200'],
]

/** Filters of `list`: the name with its colon first, behind the colon its values. A hyphen turns one round. */
export function suggestFilters(curriculum: Curriculum, today: Day, typed: string): readonly Suggestion[] {
  const colon = typed.indexOf(':')
  const words = [...new Set(curriculum.units.map(({word}) => word))].filter(word =>
    /^[\p{L}\p{M}-]+$/u.test(word),
  )
  const known = [...keys, ...words.map(word => [word, 'a number, or a range: 3..5'] as const)]
  if (colon < 0) return known.map(([key, about]) => suggestion(`${key}:`, about))
  const key = typed.slice(0, colon)
  return valuesOf(key.replace(/^-/, ''), curriculum, today).map(each => ({
    ...each,
    forms: each.forms.map(({name, value}) => ({name: `${key}:${name}`, value: `${key}:${value}`})),
  }))
}

function valuesOf(key: string, curriculum: Curriculum, today: Day): readonly Suggestion[] {
  const days = ['today', 'yesterday', 'monday..', '-7d..']
  switch (key) {
    case 'status':
      return ['not-started', 'in-progress', 'done', 'skipped'].map(status => suggestion(status))
    case 'kind':
      return ['concept', 'task', 'question', 'field', 'entry', 'rating', 'slot'].map(kind => suggestion(kind))
    case 'confidence':
      return ['..2', '3..', 'none', 'any'].map(range => suggestion(range))
    case 'unit':
      return suggestUnits(curriculum, today)
    case 'in':
      return suggestScopes(curriculum, today)
    case 'date':
    case 'done':
      return days.map(day => suggestion(day))
    case 'due':
      return ['today', '..today', 'tomorrow', '..+7d'].map(day => suggestion(day))
    case 'note':
      return ['any', 'none'].map(word => suggestion(word))
    default:
      return numbersOf(key, curriculum)
  }
}

function numbersOf(word: string, {units}: Curriculum): readonly Suggestion[] {
  return units
    .filter(unit => unit.word === word && unit.number !== null)
    .map(unit => suggestion(`${unit.number}`, unit.title))
}
