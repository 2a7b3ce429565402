import type {Day} from '../../calendar/day.ts'
import type {Preference} from '../../curriculum/is-suitable.ts'
import type {Curriculum} from '../../curriculum/model.ts'
import {type Cursor, listedOption} from './find-cursor.ts'
import {suggestFilters} from './suggest-filters.ts'
import {suggestItems} from './suggest-items.ts'
import {suggestScopes, suggestUnits} from './suggest-scopes.ts'
import {suggestColumnOptions, suggestColumns, suggestTables} from './suggest-tables.ts'
import {suggestValues} from './suggest-values.ts'
import {type Suggestion, suggestion} from './suggestion.ts'

export interface TrackerRequest {
  readonly curriculum: Curriculum
  readonly today: Day
  readonly cursor: Cursor
}

/** Values that are in the tracker, by the word that stands for them in the manuals. */
export const trackerValues: Readonly<Record<string, (request: TrackerRequest) => readonly Suggestion[]>> = {
  ITEM: request => items(request, preferences[request.cursor.command?.name ?? ''] ?? 'any'),
  FIELD: request => items(request, 'settable'),
  UNIT: ({curriculum, today}) => suggestUnits(curriculum, today),
  SCOPE: ({curriculum, today}) => suggestScopes(curriculum, today),
  PLACE: ({curriculum, today}) => suggestScopes(curriculum, today),
  KIND: ({curriculum}) =>
    [...new Set(curriculum.units.map(({word}) => word))].map(word => suggestion(word, 'a new one')),
  LIST: ({curriculum, today}) => suggestScopes(curriculum, today),
  FILTER: ({curriculum, today, cursor}) => suggestFilters(curriculum, today, cursor.typed),
  TABLE: ({curriculum}) => suggestTables(curriculum),
  'COLUMN=VALUE': ({curriculum, cursor}) => suggestColumns(curriculum, cursor.before.operands[0] ?? ''),
  VALUE: ({curriculum, cursor: {before}}) =>
    suggestValues(curriculum, before.operands[0] ?? '', listedOption(before.options, '--in')),
}

/** Options that only the document knows. */
export function documentOptions({curriculum, cursor}: TrackerRequest): readonly Suggestion[] {
  const [table] = cursor.before.operands
  return table === undefined ? [] : suggestColumnOptions(curriculum, table)
}

/** What a command is for; every other one takes any item. */
const preferences: Readonly<Record<string, Preference>> = {
  mark: 'markable',
  start: 'markable',
  rate: 'ratable',
  note: 'notable',
  tick: 'tickable',
  untick: 'tickable',
}

function items({curriculum, cursor}: TrackerRequest, prefer: Preference): readonly Suggestion[] {
  const {typed, before} = cursor
  const {operands, options} = before
  return suggestItems(curriculum, {prefer, within: listedOption(options, '--in'), named: operands, typed})
}
