import {confidenceOf, contentOf, dateOf, noteOf, scaleOf, statusOf} from '../curriculum/item-facts.ts'
import type {Item} from '../curriculum/model.ts'
import {entryText} from './entry-text.ts'
import type {Column} from './fit-columns.ts'
import type {Look} from './look.ts'
import type {Cell} from './pad-columns.ts'
import {paletteFor} from './palette.ts'
import {readableText} from './readable-text.ts'
import {showPlace} from './show-place.ts'
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
  /** Empty texts where an item has no such thing; one cell for each layout. */
  readonly show: (item: Item, look: Look) => readonly Cell[]
  readonly layout: readonly Column[]
}

const besideTheTitle: ReadonlySet<ListColumnName> = new Set(['id', 'key', 'kind', 'place', 'line'])

export const listColumns: Readonly<Record<ListColumnName, ListColumn>> = {
  id: column('id', item => item.id, {}),
  key: column('key', item => item.key, {}),
  kind: column('kind', item => item.kind, {drop: 7}),
  status: {name: 'status', show: statusCells, layout: [{gap: 2}, {drop: 2}]},
  title: column('title', item => item.title, {minimum: 24}),
  confidence: column('confidence', (item, look) => showStars(confidenceOf(item), scaleOf(item), look), {
    drop: 3,
  }),
  date: column('date', item => dateOf(item) ?? '', {drop: 4}),
  note: column('note', item => noteOf(item) ?? '', {minimum: 16, drop: 9}),
  value: column('value', showValue, {minimum: 8, drop: 5}),
  place: column('place', showPlace, {minimum: 10, drop: 8}),
  line: column('line', item => String(item.line), {align: 'right', drop: 10}),
}

export const columnNames = Object.keys(listColumns) as readonly ListColumnName[]

function column(name: ListColumnName, text: (item: Item, look: Look) => string, layout: Column): ListColumn {
  const show = (item: Item, look: Look): readonly Cell[] => {
    const shown = readableText(text(item, look), look)
    const style = besideTheTitle.has(name) || shown === blank ? {style: paletteFor(look).faint} : {}
    return [{text: shown, ...style}]
  }
  return {name, show, layout: [{gap: 2, ...layout}]}
}

function statusCells(item: Item, look: Look): readonly Cell[] {
  const status = statusOf(item)
  if (status === null) return [{text: ''}, {text: ''}]
  const style = paletteFor(look).status[status]
  const mark = look.plain ? '' : symbolsFor(look).status[status]
  return [
    {text: mark, style},
    {text: statusWord(status), style},
  ]
}

const blank = 'blank'

/** Of what waits to be filled in, also that it is blank. */
function showValue(item: Item): string {
  const isToFill =
    item.kind === 'slot' || item.kind === 'entry' || (item.kind === 'field' && dateOf(item) === null)
  return showContent(item) || (isToFill && confidenceOf(item) === null ? blank : '')
}

/** What the other columns do not tell: a yes is told by the status; stars and days have columns of their own. */
export function showContent(item: Item): string {
  if (item.kind === 'entry') return entryText(item) ?? ''
  const content = contentOf(item)
  if (content === null || (item.kind === 'question' && content === 'yes')) return ''
  if (item.kind !== 'field') return String(content)
  const {value} = item.value
  if (value.type === 'rating' || (value.type === 'date' && value.day !== null)) return ''
  return item.value.raw.trim()
}
