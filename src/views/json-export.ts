import type {Day} from '../calendar/day.ts'
import type {Curriculum, Item} from '../curriculum/model.ts'
import {planCalendar} from '../curriculum/plan-calendar.ts'
import type {Progress, Tally} from '../curriculum/progress.ts'
import {type JsonItem, jsonItem} from './json-item.ts'
import {type JsonStatus, type JsonUnit, jsonStatus} from './json-status.ts'

interface JsonExport {
  readonly schemaVersion: 1
  readonly kind: 'export'
  readonly file: string
  readonly title: string | null
  readonly started: Day | null
  readonly completion: JsonStatus['completion']
  /** With the days that the plan has for them. */
  readonly units: readonly (JsonUnit & {readonly firstDay: Day | null; readonly lastDay: Day | null})[]
  readonly outside: Tally
  readonly items: readonly JsonItem[]
}

interface Exported {
  readonly file: string
  readonly curriculum: Curriculum
  readonly progress: Progress
  readonly items: readonly Item[]
}

/** A tracker as one document; of its items only those that were chosen. */
export function jsonExport({file, curriculum, progress, items}: Exported): JsonExport {
  const {title, started, completion, outside, ...status} = jsonStatus(file, curriculum, progress)
  const planned = planCalendar(curriculum)
  const units = status.units.map((unit, index) => {
    const days = planned.find(each => each.unit === progress.units[index]?.unit)
    return {...unit, firstDay: days?.first ?? null, lastDay: days?.last ?? null}
  })
  return {
    schemaVersion: 1,
    kind: 'export',
    file,
    title,
    started,
    completion,
    units,
    outside,
    items: items.map(jsonItem),
  }
}

interface JsonExported {
  readonly schemaVersion: 1
  readonly kind: 'exported'
  readonly file: string
  readonly format: string
  /** Absolute path; `null` when there was nothing to write. */
  readonly output: string | null
  /** How many went in. */
  readonly items: number
  readonly dryRun: boolean
}

/** What is told of an export that went to a file. */
export function jsonExported(told: Omit<JsonExported, 'schemaVersion' | 'kind'>): JsonExported {
  const {file, format, output, items, dryRun} = told
  return {schemaVersion: 1, kind: 'exported', file, format, output, items, dryRun}
}
