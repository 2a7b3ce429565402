import type {Alphabet, DateFormat, Legend, Status} from './readings.ts'

/** How this file writes what it means, so that changes are written the same way. */
export interface Notation {
  readonly alphabet: Alphabet
  /** The commonest form of each status in the file, in proper letters: `✅ Mastered`. */
  readonly statusForms: Readonly<Partial<Record<Status, string>>>
  /** What the file says that its marks mean. */
  readonly legend?: Legend | undefined
  /** The commonest form of a date in the file; `null` when it has none. */
  readonly dateFormat: DateFormat | null
  /** What is written between the brackets of a checked box: `x`, `X`, `✅`. */
  readonly tickedBox: string
  /** Whether the file has boxes such as `[~]` for what was begun. */
  readonly hasStartedBoxes: boolean
  /** Whether a legend explains a sign for what was not begun: signs that open the entries of lists are boxes then. */
  readonly hasExplainedSigns?: boolean
}
