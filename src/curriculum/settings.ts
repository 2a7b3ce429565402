import type {DateFormat, Status} from '../notation/readings.ts'

/** Roles that a file may give to columns by their headers. */
export type SettableRole = 'name' | 'status' | 'date' | 'rating' | 'notes'

/** What a file says itself about how it is to be read, where that cannot be inferred. Empty where it says nothing. */
export interface Settings {
  /** Headers, folded; the first that a table has is its column. */
  readonly columns: Readonly<Partial<Record<SettableRole, readonly string[]>>>
  /** How each status is written; the first is the one that is written. */
  readonly statuses: Readonly<Partial<Record<Status, readonly string[]>>>
  readonly dates: DateFormat | null
  /** The most that a rating can be. */
  readonly scale: number | null
  /** Words before a number that make a heading one of a unit, lower case, or `##` for all headings of a level; `null` where the usual ones do. */
  readonly units: readonly string[] | null
  /** Titles of sections, folded, that hold nothing to work on. */
  readonly ignore: readonly string[]
}

export const noSettings: Settings = {
  columns: {},
  statuses: {},
  dates: null,
  scale: null,
  units: null,
  ignore: [],
}
