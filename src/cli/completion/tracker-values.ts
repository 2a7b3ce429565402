import type {Day} from '../../calendar/day.ts'
import {findRow} from '../../curriculum/find-settable.ts'
import type {Preference} from '../../curriculum/is-suitable.ts'
import type {Curriculum} from '../../curriculum/model.ts'
import {type Cursor, listedOption} from './find-cursor.ts'
import {suggestEntries, suggestRowColumns} from './suggest-cells.ts'
import {suggestFilters} from './suggest-filters.ts'
import {suggestItems} from './suggest-items.ts'
import {suggestScopes, suggestUnits} from './suggest-scopes.ts'
import {suggestColumnOptions, suggestColumns, suggestColumnValues, suggestTables} from './suggest-tables.ts'
import {suggestValues} from './suggest-values.ts'
import {type Suggestion, suggestion} from './suggestion.ts'

export interface TrackerRequest {
  readonly curriculum: Curriculum
  readonly today: Day
  readonly cursor: Cursor
}

/** Values that are in the tracker, by the word that stands for them in the manuals. */
export const trackerValues: Readonly<Record<string, (request: TrackerRequest) => readonly Suggestion[]>> = {
  ITEM: request => {
    const name = request.cursor.command?.name ?? ''
    const places = takesPlaces.has(name) ? suggestScopes(request.curriculum, request.today) : []
    return [...items(request, preferences[name] ?? 'any'), ...places]
  },
  FIELD: request => {
    const row = findRow(request.curriculum, listedOption(request.cursor.before.options, '--in'))
    return row ? suggestRowColumns(row) : items(request, 'settable')
  },
  UNIT: ({curriculum, today}) => suggestUnits(curriculum, today),
  SCOPE: ({curriculum, today, cursor}) => [
    ...suggestScopes(curriculum, today),
    ...(cursor.command?.name === 'set' ? suggestEntries(curriculum) : []),
  ],
  PLACE: ({curriculum, today}) => suggestScopes(curriculum, today),
  KIND: ({curriculum}) =>
    [...new Set(curriculum.units.map(({word}) => word))].map(word => suggestion(word, 'a new one')),
  LIST: ({curriculum, today}) => suggestScopes(curriculum, today),
  FILTER: ({curriculum, today, cursor}) => suggestFilters(curriculum, today, cursor.typed),
  TABLE: ({curriculum}) => suggestTables(curriculum),
  'COLUMN=VALUE': ({curriculum, cursor: {before, typed}}) =>
    suggestColumns(curriculum, before.operands[0] ?? '', typed),
  COLUMN: ({curriculum, cursor: {before, slot}}) =>
    slot.kind === 'column' ? suggestColumnValues(curriculum, before.operands[0] ?? '', slot.name) : [],
  VALUE: ({curriculum, cursor: {before}}) =>
    suggestValues(curriculum, before.operands[0] ?? '', listedOption(before.options, '--in')),
}

/** Options that only the document knows. */
export function documentOptions({curriculum, cursor}: TrackerRequest): readonly Suggestion[] {
  const [table] = cursor.before.operands
  return table === undefined ? [] : suggestColumnOptions(curriculum, table)
}

/** An ITEM of theirs may be a unit or a section, too. */
const takesPlaces: ReadonlySet<string> = new Set(['edit', 'rename', 'remove'])

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
  const {typed, before, command} = cursor
  const {operands, options} = before
  const isTakenBack = ['untick', 'reset'].includes(command?.name ?? '')
  const within = listedOption(options, '--in')
  return suggestItems(curriculum, {prefer, within, named: operands, typed, isTakenBack})
}
