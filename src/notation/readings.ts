import type {DateFormat as CalendarDateFormat} from '../calendar/date-format.ts'
import type {Day} from '../calendar/day.ts'

/** How far something has come. The words are the ones of the JSON interface. */
export type Status = 'not-started' | 'in-progress' | 'done' | 'skipped'

/** A status mark at the beginning of a text: `✅ Mastered`, `🟡`, `[x] Completo`, `⬜ / 🟡 / ✅`. */
export interface StatusReading {
  readonly status: Status
  /** A menu still shows all the choices, so nothing was chosen. */
  readonly isMenu: boolean
  /** Length of the mark (glyph, word or both, or the whole menu) in the text as written; prose may follow. */
  readonly length: number
}

/** `★★★☆☆`, `⭐⭐⭐`, `3/5`, `n/10`, `4`. */
export interface RatingReading {
  /** Whole stars; `null` when nothing was given yet. */
  readonly value: number | null
  /** The most that can be given. */
  readonly scale: number
  readonly style: 'stars' | 'emoji-stars' | 'ratio' | 'number'
  /** Length of the mark in the text as written; a hint such as ` (1-5)` may follow. */
  readonly length: number
}

/** A date belongs to `calendar`; this is its type under the name that readers of marks know. */
export type DateFormat = CalendarDateFormat

/** `___/5-7`, `3/5`, `2/___`: a count and what it aims at. */
export interface RatioReading {
  readonly done: number | null
  /** The lower bound of the aim; `null` when blank. */
  readonly aim: number | null
  /** Length of the count before the slash, as written. */
  readonly doneLength: number
  readonly length: number
}

/** `⬜ Yes / ⬜ No`, `✅ Yes (2025-11-03) - Perfect score`, `❌ No`. */
export interface AnswerReading {
  /** `null` while both choices stand open. */
  readonly answer: 'yes' | 'no' | null
  readonly day: Day | null
  readonly note: string | null
}

/** The file's own way to write marks: UTF-8 as it should be, or UTF-8 once read as Windows-1252 and saved again. */
export type Alphabet = 'proper' | 'damaged'

/**
 * What the file itself says its marks mean. Keys are glyphs without U+FE0F, or words in the form of `foldWord`; a
 * legend beats the word beside a glyph, and the word beats the glyph.
 */
export type Legend = ReadonlyMap<string, Status>
