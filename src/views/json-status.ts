import type {Day} from '../calendar/day.ts'
import {measureRecords, type Records} from '../curriculum/measure-records.ts'
import type {Curriculum} from '../curriculum/model.ts'
import type {Completion, Progress, Tally, TallyKind, UnitProgress} from '../curriculum/progress.ts'
import type {Status} from '../notation/readings.ts'
import {type JsonNextItem, jsonNextItem} from './json-items.ts'

export interface JsonUnit {
  readonly id: string
  /** The word of the file, in lower case: `week`. */
  readonly kind: string
  readonly number: number | null
  readonly title: string
  /** Title of the part. */
  readonly part: string | null
  readonly status: Status
  readonly done: number
  readonly total: number
  readonly percent: number
  readonly line: number
}

export interface JsonStatus {
  readonly schemaVersion: 1
  readonly kind: 'status'
  readonly file: string
  readonly title: string | null
  readonly started: Day | null
  /** The unit's id. */
  readonly currentUnit: string | null
  readonly pace: {readonly expectedUnit: string | null; readonly behindDays: number | null}
  readonly next: readonly JsonNextItem[]
  readonly problems: number
  readonly completion: {
    readonly percent: number
    readonly done: number
    readonly total: number
    readonly byKind: Readonly<Record<TallyKind, Tally>>
  }
  readonly units: readonly JsonUnit[]
  readonly outside: Tally
  /** Filled entries, by log. */
  readonly logs: Records['logs']
  readonly skills: Records['skills']
}

/** `file` is the path as the person should see it. */
export function jsonStatus(file: string, curriculum: Curriculum, progress: Progress): JsonStatus {
  const {logs, skills} = measureRecords(curriculum)
  return {
    schemaVersion: 1,
    kind: 'status',
    file,
    title: curriculum.title,
    started: progress.started,
    currentUnit: progress.currentUnit?.id ?? null,
    pace: {
      expectedUnit: progress.pace.expectedUnit?.id ?? null,
      behindDays: progress.pace.behindDays,
    },
    next: progress.next.map(jsonNextItem),
    problems: curriculum.problems.length,
    completion: jsonCompletion(progress.completion),
    units: progress.units.map(jsonUnit),
    outside: jsonTally(progress.outside),
    logs,
    skills,
  }
}

function jsonCompletion({percent, done, total, byKind}: Completion): JsonStatus['completion'] {
  return {
    percent,
    done,
    total,
    byKind: {
      concepts: jsonTally(byKind.concepts),
      tasks: jsonTally(byKind.tasks),
      questions: jsonTally(byKind.questions),
      interviews: jsonTally(byKind.interviews),
    },
  }
}

function jsonTally({done, total}: Tally): Tally {
  return {done, total}
}

function jsonUnit({unit, part, status, done, total, percent}: UnitProgress): JsonUnit {
  const {id, word, number, title, line} = unit
  return {
    id,
    kind: word,
    number,
    title,
    part: part?.title ?? null,
    status,
    done,
    total,
    percent,
    line,
  }
}
