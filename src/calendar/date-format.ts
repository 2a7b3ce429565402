import type {Day} from './day.ts'

/**
 * How a date is written. `YYYY`, `MM`, `DD` are padded, `M` and `D` are not; `MMM` is `Nov`, `MMMM` is `November`.
 * A format is also its own recipe: `formatDay` replaces those letters and keeps the rest.
 */
const dateFormats = [
  'YYYY-MM-DD',
  'YYYY/MM/DD',
  'YYYY.MM.DD',
  'YYYY/M/D',
  'DD.MM.YYYY',
  'DD/MM/YYYY',
  'MM/DD/YYYY',
  'D.M.YYYY',
  'D/M/YYYY',
  'M/D/YYYY',
  'MMM D',
  'MMM D, YYYY',
  'D MMM YYYY',
  'MMMM D',
  'MMMM D, YYYY',
  'D MMMM YYYY',
  'YYYY年M月D日',
  'YYYY년 M월 D일',
] as const

export type DateFormat = (typeof dateFormats)[number]

export function isDateFormat(text: string): text is DateFormat {
  return dateFormats.some(format => format === text)
}

export interface DateReading {
  /** `null` for a date without a year, or one whose order of day and month cannot be told. */
  readonly day: Day | null
  /** `null` when no format prints the day exactly as it was written. */
  readonly format: DateFormat | null
  readonly length: number
}

/** What comes first in a date such as `3/4/2025`. */
export type DateOrder = 'day-first' | 'month-first'
