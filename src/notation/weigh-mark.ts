import {answerWords} from './answer-words.ts'
import {foldWord} from './fold-word.ts'
import {meaningOfWord} from './mark-tables.ts'
import {once} from './once.ts'
import {properText} from './proper-text.ts'
import {readGlyph, withoutSelectors} from './read-glyph.ts'
import {readStatus} from './read-status.ts'
import type {Legend} from './readings.ts'

const answers = once(() => new Set([...answerWords.yes, ...answerWords.no, 'n/a', 'na', 'ok'].map(foldWord)))
/** These also say how hard or how important something is. */
const colours: ReadonlySet<string> = new Set(['🟡', '🟨', '🟠', '🟧', '🔵', '🟦', '⚪', '⬛'])
const emphasis = /[*_`]/g
const proseBehind = once(() => /^[ \t]*[\p{L}`"“]/u)

/**
 * What a value says of progress where no header tells that there is any. `sure`: it means nothing else, `⬜`, `[x]`, `In progress`;
 * `doubtful`: it is also what a table of features is made of, `✅`, `🟢`; `none`: an answer, or a sign before prose, `✅ Yes`, `🟢 Easy`.
 */
export function weighMark(raw: string, legend?: Legend): 'none' | 'doubtful' | 'sure' {
  const reading = readStatus(raw, legend)
  if (!reading) return 'none'
  if (reading.isMenu) return 'sure'
  const {text} = properText(raw)
  const glyph = readGlyph(text, 0, legend)
  if (glyph?.kind === 'box') return 'sure'
  if (proseBehind().test(raw.slice(reading.length))) return 'none'
  const word = foldWord(raw.slice(glyph?.length ?? 0, reading.length).replace(emphasis, ''))
  if (answers().has(word)) return 'none'
  const meaning = meaningOfWord(word)
  if (meaning) return meaning.isLone ? 'doubtful' : 'sure'
  if (glyph === undefined || glyph.isFromLegend || glyph.kind === 'empty-sign') return 'sure'
  const isBegun = glyph.status === 'in-progress' && !glyph.isDecoration
  return isBegun && !colours.has(withoutSelectors(text.slice(0, glyph.length))) ? 'sure' : 'doubtful'
}
