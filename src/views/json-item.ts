import type {Day} from '../calendar/day.ts'
import {confidenceOf, contentOf, dateOf, noteOf, scaleOf, statusOf} from '../curriculum/item-facts.ts'
import type {Item} from '../curriculum/model.ts'
import type {Status} from '../notation/readings.ts'
import {entryText} from './entry-text.ts'

export interface JsonItem {
  readonly id: string
  readonly key: string
  readonly kind: Item['kind']
  readonly title: string
  /** The unit's id. */
  readonly unit: string | null
  /** Title of the nearest section. */
  readonly section: string | null
  readonly status: Status | null
  readonly confidence: number | null
  readonly scale: number | null
  readonly date: Day | null
  readonly note: string | null
  readonly value: string | number | null
  readonly line: number
}

/** Texts as they are written in the file, damage included: a program that writes them back changes nothing. */
export function jsonItem(item: Item): JsonItem {
  return {
    id: item.id,
    key: item.key,
    kind: item.kind,
    title: item.title,
    unit: item.unit?.id ?? null,
    section: item.scope.kind === 'section' ? item.scope.title : null,
    status: statusOf(item),
    confidence: confidenceOf(item),
    scale: scaleOf(item),
    date: dateOf(item),
    note: noteOf(item),
    value: item.kind === 'entry' ? entryText(item) : contentOf(item),
    line: item.line,
  }
}
