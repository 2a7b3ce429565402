import type {Day} from '../../src/calendar/day.ts'
import type {FieldRole, FieldValue, Item, List, Located, Place, Table} from '../../src/curriculum/model.ts'
import type {Scope} from '../../src/curriculum/scope.ts'
import type {RatingReading, Status} from '../../src/notation/readings.ts'
import {climb, noSpan, type State, slugOf, uniqueSlug} from './build-state.ts'

/** `null` leaves out the column. */
export interface ConceptOptions {
  readonly status?: Status
  readonly stars?: number | null
  readonly scale?: number | null
  readonly date?: string | null
  readonly note?: string | null
}

/** V8 makes an object far faster when what is spread into it comes last. */
export function itemMakers(state: State) {
  const add = <Kind extends Item>(item: Kind): Kind => {
    state.items.push(item)
    return item
  }
  return {
    concept(title: string, options: ConceptOptions = {}) {
      const {status = 'not-started', stars = null, scale = 5, date = null, note = ''} = options
      const rating = scale === null ? null : located(ratingOf(stars, scale))
      return add({
        kind: 'concept',
        table: tableOf(state, 'status'),
        row: 0,
        status: located({status, isMenu: false, markLength: 0}),
        rating,
        date: located({day: date as Day | null, format: null}),
        note: note === null ? null : located(note),
        ...itemBase(state, title),
      })
    },
    task(title: string, box: Status = 'not-started') {
      return add({kind: 'task', box: located(box), depth: 0, ...itemBase(state, title)})
    },
    question(title: string, answer: 'yes' | 'no' | null = null) {
      return add({
        kind: 'question',
        answer: located({answer, day: null, note: null}),
        ...itemBase(state, title),
      })
    },
    field(
      title: string,
      value: FieldValue,
      role: FieldRole = 'other',
      counts: Table | null = null,
      raw = '',
    ) {
      return add({kind: 'field', role, value: located(value, raw), counts, ...itemBase(state, title)})
    },
    rating(title: string, stars: number | null = null, scale = 5) {
      const rating = located(ratingOf(stars, scale))
      return add({
        kind: 'rating',
        table: tableOf(state, 'rating'),
        row: 0,
        rating,
        note: located(''),
        ...itemBase(state, title),
      })
    },
    slot(title: string, text: string | null = null) {
      const list: List = {kind: 'plain', scope: state.scope, ordered: false, entries: [], span: noSpan}
      return add({kind: 'slot', list, index: 0, text: located(text), ...itemBase(state, title)})
    },
  }
}

export function logMakers(state: State) {
  return {
    /** A log table with these headers and rows; a row's title is its first words, else its number, else its position. */
    log(
      headers: readonly string[],
      rows: readonly (readonly string[])[],
      filled: readonly number[] = [],
    ): Table {
      const table = makeTable(state.scope, 'log', headers, rows)
      state.tables.push(table)
      rows.forEach((cells, row) => {
        const isNumber = (column: number) => headers[column]?.includes('#') ?? false
        const words = cells.find((cell, column) => cell !== '' && !isNumber(column))
        const title = words ?? cells.find(cell => cell !== '') ?? `${row + 1}`
        state.items.push({
          kind: 'entry',
          table,
          row,
          isFilled: filled.includes(row),
          date: null,
          note: null,
          ...itemBase(state, title),
        })
      })
      return table
    },
  }
}

const nowhere: Place = {kind: 'text', span: noSpan, lead: ''}

function located<Value>(value: Value, raw = ''): Located<Value> {
  return {value, raw, place: nowhere}
}

function ratingOf(value: number | null, scale: number): RatingReading {
  return {value, scale, style: 'stars', length: scale}
}

function itemBase(state: State, title: string) {
  const line = ++state.line
  const span = {start: line * 100, end: line * 100 + 99}
  const unit = climb(state.scope, each => each.kind === 'unit' || each.kind === 'document')
  const owner = unit.kind === 'unit' ? unit : null
  const address = owner ? `${owner.number ?? owner.slug}` : state.scope.slug
  const position = (state.positions.get(address) ?? 0) + 1
  state.positions.set(address, position)
  const key = uniqueSlug(state, `${owner?.id ?? state.scope.slug}/${slugOf(title)}`)
  return {
    id: `${address}.${position}`,
    key,
    title,
    scope: state.scope,
    unit: owner,
    titleSpan: span,
    span,
    line,
  }
}

function tableOf(state: State, kind: 'status' | 'rating'): Table {
  const known = state.tables.findLast(table => table.scope === state.scope && table.kind === kind)
  if (known) return known
  const table = makeTable(state.scope, kind, ['Concept', 'Status'], [])
  state.tables.push(table)
  return table
}

function makeTable(
  scope: Scope,
  kind: Table['kind'],
  headers: readonly string[],
  rows: readonly (readonly string[])[],
): Table {
  const row = (cells: readonly string[]) => ({
    span: noSpan,
    cells: cells.map(plain => ({gap: noSpan, content: noSpan, plain})),
    leadingPipe: true,
    trailingPipe: true,
  })
  return {
    kind,
    scope,
    columns: headers.map(header => ({header, role: header.includes('#') ? 'number' : 'other'})),
    header: row(headers),
    delimiter: noSpan,
    rows: rows.map(row),
    span: noSpan,
  }
}
