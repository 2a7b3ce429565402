import {readDate} from '../../calendar/read-date.ts'
import type {Span} from '../../source/span.ts'
import type {Cell, Curriculum, Item, Table} from '../model.ts'
import type {Finding} from './inspection.ts'
import {quoteTitle} from './quote-title.ts'
import type {Region} from './region.ts'

/** What is written like a date, but is no day of any calendar: `2025-02-30`, `31.11.2025`, `Feb 30`. */
export function findImpossibleDates(region: Region): readonly Finding[] {
  const {curriculum, tables, items} = region
  return [
    ...tables().flatMap(table => dateCells(region, table).map(({content}) => content)),
    ...items().flatMap(item => datePlaces(curriculum, item)),
  ].flatMap(span => {
    const raw = curriculum.text.slice(span.start, span.end)
    const message = `${quoteTitle(raw)} is not a day of any calendar`
    return isImpossible(raw) ? [{rule: 'impossible-date', message, span}] : []
  })
}

/** Cells of the column of dates, and whatever else is written like a day. */
function dateCells({curriculum: {lines}, meets}: Region, {columns, rows}: Table): readonly Cell[] {
  return rows.flatMap(({span, cells}) => {
    const line = lines.lineAt(span.start)
    if (!meets(line, line)) return []
    return cells.filter(({plain}, index) => columns[index]?.role === 'date' || isoLike.test(plain))
  })
}

const isoLike = /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}$/

function datePlaces({text}: Curriculum, item: Item): readonly Span[] {
  if (item.kind === 'field') {
    const {place, value} = item.value
    const isText = value.type === 'text' || value.type === 'date'
    return isText && place.kind === 'text' ? [place.span] : []
  }
  if (item.kind !== 'question' || item.answer.place.kind !== 'text') return []
  const {span} = item.answer.place
  const inside = /\(([^()]{6,30})\)/d.exec(text.slice(span.start, span.end))?.indices?.[1]
  return inside ? [{start: span.start + inside[0], end: span.start + inside[1]}] : []
}

/** It is no date, but would be one on another day. */
function isImpossible(raw: string): boolean {
  if (raw.length > longestDate || readDate(raw)) return false
  const other = raw.replace(/(?<!\d)\d{1,2}(?!\d)/g, digits => '01'.slice(-digits.length))
  const reading = readDate(other)
  return other !== raw && reading?.length === other.length
}

const longestDate = 40
