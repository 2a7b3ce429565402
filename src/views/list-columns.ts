import {confidenceOf, contentOf, dateOf, noteOf, scaleOf, statusOf} from '../curriculum/item-facts.ts'
import type {Item} from '../curriculum/model.ts'
import {placeOf} from '../curriculum/scope-path.ts'
import {entryText} from './entry-text.ts'
import type {Look} from './look.ts'
import type {Cell, Column} from './pad-columns.ts'
import {paletteFor} from './palette.ts'
import {readableText} from './readable-text.ts'
import {showStars} from './show-stars.ts'
import {statusWord, symbolsFor} from './symbols.ts'

export type ListColumnName =
  | 'id'
  | 'key'
  | 'kind'
  | 'status'
  | 'title'
  | 'confidence'
  | 'date'
  | 'note'
  | 'value'
  | 'place'
  | 'line'

/** A column of a list of items, for people. */
export interface ListColumn {
  readonly name: ListColumnName
  /** `''` where an item has no such thing. */
  readonly show: (item: Item, look: Look) => Cell
  readonly layout: Column
}

const besideTheTitle: ReadonlySet<ListColumnName> = new Set(['id', 'key', 'kind', 'place', 'line'])

export const listColumns: Readonly<Record<ListColumnName, ListColumn>> = {
  id: column('id', item => item.id, {}),
  key: column('key', item => item.key, {minimum: 12}),
  kind: column('kind', item => item.kind, {drop: 4}),
  status: {name: 'status', show: statusCell, layout: {minimum: 3}},
  title: column('title', item => item.title, {minimum: 24}),
  confidence: {
    name: 'confidence',
    show: (item, look) => ({text: showStars(confidenceOf(item), scaleOf(item), look)}),
    layout: {drop: 1},
  },
  date: column('date', item => dateOf(item) ?? '', {drop: 2}),
  note: column('note', item => noteOf(item) ?? '', {minimum: 16, drop: 6}),
  value: column('value', showContent, {minimum: 8, drop: 3}),
  place: column('place', placeOf, {minimum: 10, drop: 5}),
  line: column('line', item => String(item.line), {align: 'right', drop: 7}),
}

function column(name: ListColumnName, text: (item: Item) => string, layout: Column): ListColumn {
  const show = (item: Item, look: Look): Cell => {
    const shown = {text: readableText(text(item), look)}
    return besideTheTitle.has(name) ? {...shown, style: paletteFor(look).faint} : shown
  }
  return {name, show, layout}
}

function statusCell(item: Item, look: Look): Cell {
  const status = statusOf(item)
  if (status === null) return {text: ''}
  const word = statusWord(status)
  const text = look.plain ? word : `${symbolsFor(look).status[status]} ${word}`
  return {text, style: paletteFor(look).status[status]}
}

/** A yes is told by the status already; stars and days by their own columns. */
export function showContent(item: Item): string {
  if (item.kind === 'entry') return entryText(item) ?? ''
  const content = contentOf(item)
  if (content === null || (item.kind === 'question' && content === 'yes')) return ''
  if (item.kind !== 'field') return String(content)
  const {value} = item.value
  if (value.type === 'rating' || (value.type === 'date' && value.day !== null)) return ''
  return item.value.raw.trim()
}
