import {readGlyph} from './read-glyph.ts'
import {readMark, skipSpace} from './read-mark.ts'
import type {Legend, Status} from './readings.ts'

interface Choice {
  readonly status: Status
  readonly text: string
  readonly end: number
}

const separator = /[ \t]*(?:\\?\||[/／｜])[ \t]*/y
const freeText = /[^/／|｜\\\d]{0,30}/y

/**
 * The end of a menu that begins at the offset: several marks to choose from, nothing chosen.
 *
 *     ⬜ / 🟡 / ✅
 *     ⚪ Not Ready | 🟡 Almost Ready | 🟢 Ready
 */
export function readMenu(text: string, offset: number, legend?: Legend): number | undefined {
  const choices: Choice[] = []
  let position: number | undefined = offset
  while (position !== undefined && choices.length < 12) {
    const choice = readChoice(text, position, legend)
    if (choice === undefined) return undefined
    choices.push(choice)
    position = afterSeparator(text, choice.end)
  }
  return isMenu(choices) ? choices.at(-1)?.end : readRow(text, offset, legend)
}

/** A mark, with the words after its glyph up to the next separator. */
function readChoice(text: string, offset: number, legend: Legend | undefined): Choice | undefined {
  const mark = readMark(text, offset, {legend, inMenu: true})
  if (mark === undefined) return undefined
  const end = endOfWords(text, mark.end, readGlyph(text, offset, legend) !== undefined)
  return {status: mark.status, text: text.slice(offset, end), end}
}

/** Words that the vocabulary does not know belong to a choice only after a glyph, and only as far as its end. */
function endOfWords(text: string, offset: number, hasGlyph: boolean): number {
  if (!hasGlyph) return offset
  freeText.lastIndex = offset
  const words = freeText.exec(text)?.[0] ?? ''
  const after = offset + words.length
  const isWhole = after === text.length || afterSeparator(text, after) !== undefined
  return isWhole && !/[(),.:;]/.test(words) ? offset + words.trimEnd().length : offset
}

function afterSeparator(text: string, offset: number): number | undefined {
  separator.lastIndex = offset
  const match = separator.exec(text)
  return match === null ? undefined : offset + match[0].length
}

function isMenu(choices: readonly Choice[]): boolean {
  const distinct = new Set(choices.map(choice => choice.text))
  return distinct.size === choices.length && new Set(choices.map(choice => choice.status)).size > 1
}

/** `⬜ 🟡 ✅`: three signs or more with nothing but space between them, from untouched on, each status once. */
function readRow(text: string, offset: number, legend: Legend | undefined): number | undefined {
  const statuses: Status[] = []
  let end = offset
  for (let position = offset; statuses.length < 6; position = skipSpace(text, end)) {
    const glyph = readGlyph(text, position, legend)
    if (glyph?.status === undefined || glyph.kind === 'box') break
    statuses.push(glyph.status)
    end = position + glyph.length
  }
  const isMenuLike = statuses[0] === 'not-started' && statuses.length > 2
  return isMenuLike && new Set(statuses).size === statuses.length ? end : undefined
}
