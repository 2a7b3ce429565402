import type {Block} from '../markdown/block.ts'
import {legendEntries} from '../notation/legend-entries.ts'
import type {Legend, Status} from '../notation/readings.ts'
import {repairText} from '../notation/repair-text.ts'
import {documentLegend} from './document-legend.ts'
import type {Column, ColumnRole, Curriculum} from './model.ts'
import {canBeSet} from './print-setting.ts'
import {settableRoles} from './read-settings.ts'
import {noSettings, type SettableRole} from './settings.ts'
import {readUnitName} from './unit-name.ts'

/** A setting that would say what was inferred, if it holds for the whole file. */
export interface Proposal {
  readonly key: string
  readonly values: readonly string[]
  readonly why: string
}

/** What a document seems to mean by its headers, marks, dates, ratings and headings, one proposal for each setting. */
export function proposeSettings(curriculum: Curriculum, blocks: readonly Block[]): readonly Proposal[] {
  const proposals = [
    ...settableRoles.map(key => proposeColumns(curriculum, key)),
    ...proposeStatuses(curriculum, documentLegend(blocks, noSettings)),
    proposeDates(curriculum),
    proposeScale(curriculum),
    proposeUnits(curriculum),
  ]
  return proposals
    .map(proposal => ({...proposal, values: proposal.values.filter(canBeSet)}))
    .filter(({values}) => values.length > 0)
}

const roleOfKey: Readonly<Record<SettableRole, ColumnRole>> = {
  name: 'name',
  status: 'status',
  date: 'date',
  rating: 'rating',
  notes: 'note',
}

function proposeColumns({tables}: Curriculum, key: SettableRole): Proposal {
  const columns = tables
    .filter(({kind}) => kind !== 'reference')
    .flatMap(table => table.columns.filter(column => column.role === roleOfKey[key]))
  return {key, values: unique(columns.map(({header}) => header)), why: commonReason(columns)}
}

function commonReason(columns: readonly Column[]): string {
  const reasons = unique(columns.map(({why = ''}) => why))
  return reasons.length === 1 ? (reasons[0] ?? '') : 'see the tables'
}

const statuses: readonly Status[] = ['not-started', 'in-progress', 'done', 'skipped']

/** The form that is written stands first, then those that are read, the commonest first. */
function proposeStatuses(curriculum: Curriculum, legend: Legend | undefined): readonly Proposal[] {
  const marks = marksOf(curriculum)
  return statuses.map(key => {
    const counts = countAlike(marks.filter(([status]) => status === key).map(([, form]) => form))
    const used = [...counts].toSorted(([, a], [, b]) => b - a).map(([form]) => form)
    const written = curriculum.notation.statusForms[key] ?? ''
    const values = unique([written, ...used]).filter(form => form !== '')
    const isExplained = values.some(form => legendEntries(form).some(mark => legend?.has(mark)))
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
    const source = isExplained ? 'explained in the file' : 'read by words and signs'
    const why = total === 0 ? 'the file tells that it is written so' : `${count(total, 'mark')}, ${source}`
    return {key, values, why}
  })
}

/** Status and form of every mark in a cell, and of signs that are boxes. */
function marksOf({items}: Curriculum): readonly (readonly [Status, string])[] {
  return items.flatMap(item => {
    if (item.kind === 'concept') {
      const {value, raw} = item.status
      const form = repairText(raw.slice(0, value.markLength)).trim()
      return value.isMenu || form === '' ? [] : [[value.status, form] as const]
    }
    const isSign = item.kind === 'task' && item.box.raw.charCodeAt(0) > 0x7f
    return isSign ? [[item.box.value, repairText(item.box.raw)] as const] : []
  })
}

function proposeDates({notation: {dateFormat}, items}: Curriculum): Proposal {
  const formats = items.flatMap(item => {
    if (item.kind === 'concept' || item.kind === 'entry') return item.date?.value.format ?? []
    return item.kind === 'field' && item.value.value.type === 'date' ? (item.value.value.format ?? []) : []
  })
  const alike = formats.filter(format => format === dateFormat).length
  const why = alike === 0 ? 'the blanks in the file' : `${count(alike, 'date')} of ${formats.length}`
  return {key: 'dates', values: dateFormat ? [dateFormat] : [], why}
}

/** Stars show their scale; numbers do not. */
function proposeScale({items}: Curriculum): Proposal {
  const scales = unique(
    items.flatMap(item =>
      (item.kind === 'concept' || item.kind === 'rating') && item.rating?.value.style === 'number'
        ? [`${item.rating.value.scale}`]
        : [],
    ),
  )
  const values = scales.length === 1 ? scales : []
  return {key: 'scale', values, why: 'headers, and the numbers under them'}
}

function proposeUnits({parts, units, settings}: Curriculum): Proposal {
  const words = settings?.units ?? [
    ...parts.flatMap(part => readUnitName(part.title)?.word ?? []),
    ...units.map(({word}) => word),
  ]
  const [first] = units
  const why = first ? `${count(units.length, 'heading')}, the first in line ${first.line}` : ''
  return {key: 'units', values: first ? unique(words) : [], why}
}

function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values)]
}

function countAlike(values: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
