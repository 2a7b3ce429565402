import type {DateOrder, DateReading} from '../calendar/date-format.ts'
import {readDate} from '../calendar/read-date.ts'
import {readProgressStatus} from '../notation/read-progress-status.ts'
import {readRating} from '../notation/read-rating.ts'
import {readStatus} from '../notation/read-status.ts'
import type {Legend, RatingReading, StatusReading} from '../notation/readings.ts'

/** Reads the marks of one document. A tracker has few different ones, so each is read once. */
export interface MarkReader {
  readonly legend: Legend | undefined
  readonly order: DateOrder | undefined
  status(raw: string): StatusReading | undefined
  /** `40%` and `3/5`, which are a status only below a header that says so. */
  progress(raw: string): StatusReading | undefined
  /** `scale` is what the column's header says, for bare digits. */
  rating(raw: string, scale?: number): RatingReading | undefined
  date(raw: string): DateReading | undefined
}

export interface MarkHints {
  readonly legend: Legend | undefined
  /** How the document writes `3/4/2025`. */
  readonly order: DateOrder | undefined
}

export function markReader({legend, order}: MarkHints): MarkReader {
  const ratings = new Map<number | undefined, (raw: string) => RatingReading | undefined>()
  return {
    legend,
    order,
    status: once(raw => readStatus(raw, legend)),
    progress: readProgressStatus,
    date: once(raw => readDate(raw, {order})),
    rating: (raw, scale) => {
      const known = ratings.get(scale)
      if (known) return known(raw)
      const read = once((text: string) => readRating(text, scale === undefined ? {} : {scale}))
      ratings.set(scale, read)
      return read(raw)
    },
  }
}

function once<Value>(read: (raw: string) => Value): (raw: string) => Value {
  const known = new Map<string, {readonly value: Value}>()
  return raw => {
    const before = known.get(raw)
    if (before) return before.value
    const value = read(raw)
    known.set(raw, {value})
    return value
  }
}
