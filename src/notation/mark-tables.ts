import {once} from './once.ts'
import type {Status} from './readings.ts'
import {looseGlyphs, shortcodes, statusGlyphs} from './status-glyphs.ts'
import {loneStatusWords, statusWords} from './status-words.ts'
import {words} from './words.ts'

export interface WordMeaning {
  readonly status: Status
  /** Means a status only where no prose follows. */
  readonly isLone: boolean
}

/** Glyph without U+FE0F, or shortcode, to what it means by default. */
export const statusOfGlyph: ReadonlyMap<string, Status> = new Map(
  [statusGlyphs, looseGlyphs, shortcodes].flatMap(glyphEntries),
)

/** The glyphs that may also mark a heading. */
export const statusOfHeadingGlyph: ReadonlyMap<string, Status> = new Map(glyphEntries(statusGlyphs))

/** Glyphs that mean a status only where no prose follows. */
export const decorations: ReadonlySet<string> = new Set(Object.values(looseGlyphs).flat())

/** What a folded word means; where two languages disagree, the language listed first wins. */
export function meaningOfWord(folded: string): WordMeaning | undefined {
  return meanings().get(folded)
}

export const longestWord: () => number = once(() =>
  Math.max(...Array.from(meanings().keys(), word => word.length)),
)

const meanings = once(indexWords)

function glyphEntries(
  table: Readonly<Record<Status, readonly string[]>>,
): readonly (readonly [string, Status])[] {
  return statusesOf(table).flatMap(status => table[status].map(glyph => [glyph, status] as const))
}

function indexWords(): ReadonlyMap<string, WordMeaning> {
  const index = new Map<string, WordMeaning>()
  for (const [tables, isLone] of [
    [statusWords, false],
    [loneStatusWords, true],
  ] as const) {
    for (const table of tables) {
      for (const status of statusesOf(table)) {
        for (const word of words(table[status])) {
          const key = word.replaceAll('ı', 'i')
          if (!index.has(key)) index.set(key, {status, isLone})
        }
      }
    }
  }
  return index
}

/** `Object.keys` forgets that a record's keys are known. */
function statusesOf(table: Readonly<Record<Status, unknown>>): readonly Status[] {
  return Object.keys(table) as Status[]
}
