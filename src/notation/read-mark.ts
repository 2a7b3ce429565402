import {type Glyph, readGlyph} from './read-glyph.ts'
import {proseFollows, readWord, type Word} from './read-word.ts'
import type {Legend, Status} from './readings.ts'

/** A glyph, a word or both, in a proper text; `end` is an offset. */
export interface Mark {
  readonly status: Status
  readonly end: number
  readonly kind: 'box' | 'other'
}

export interface MarkOptions {
  readonly legend?: Legend | undefined
  /** In a menu the separator `/` may follow a lone word. */
  readonly inMenu?: boolean
}

/** Reads `✅ Mastered`, `Completed ✅`, `🟡`, `In Progress`, `[x]` at the offset. */
export function readMark(text: string, offset: number, options: MarkOptions = {}): Mark | undefined {
  const glyph = readGlyph(text, offset, options.legend)
  if (glyph === undefined) return readWordFirst(text, offset, options)
  const glyphEnd = offset + glyph.length
  const {word, end} = readWordBehind(text, glyphEnd, options.legend)
  const isWord = word !== undefined && !(word.isLone && proseFollows(text, end, options.inMenu))
  if (isWord) return decide(glyph, glyphEnd, {word, end})
  if (glyph.isDecoration && proseFollows(text, glyphEnd, options.inMenu)) return undefined
  return glyphAlone(glyph, glyphEnd)
}

interface WordBehind {
  readonly word: Word | undefined
  /** Behind the word, and behind what emphasises it. */
  readonly end: number
}

/** The word behind a sign, perhaps emphasised: `✅ **Done**`. */
function readWordBehind(text: string, offset: number, legend: Legend | undefined): WordBehind {
  const start = skipSpace(text, offset)
  const mark = /^(?:\*{1,2}|_{1,2})/.exec(text.slice(start, start + 2))?.[0] ?? ''
  const word = readWord(text, start + mark.length, legend)
  const end = start + mark.length + (word?.length ?? 0)
  if (mark === '' || !word) return {word: mark === '' ? word : undefined, end}
  return text.startsWith(mark, end) ? {word, end: end + mark.length} : {word: undefined, end}
}

function readWordFirst(text: string, offset: number, options: MarkOptions): Mark | undefined {
  const word = readWord(text, offset, options.legend)
  if (word === undefined) return undefined
  const wordEnd = offset + word.length
  const glyphStart = skipSpace(text, wordEnd)
  const glyph = readGlyph(text, glyphStart, options.legend)
  if (glyph?.status !== undefined && glyph.kind !== 'box') {
    return {status: strongest(glyph, word), end: glyphStart + glyph.length, kind: 'other'}
  }
  if (word.isLone && proseFollows(text, wordEnd, options.inMenu)) return undefined
  return {status: word.status, end: wordEnd, kind: 'other'}
}

function glyphAlone(glyph: Glyph, end: number): Mark | undefined {
  if (glyph.status === undefined) return undefined
  return {status: glyph.status, end, kind: glyph.kind === 'box' ? 'box' : 'other'}
}

/** `[ ] Completo` is a box with a label; `⬜ Completed` is one too, but reads as one mark. */
function decide(glyph: Glyph, glyphEnd: number, {word, end}: {word: Word; end: number}): Mark | undefined {
  const isEmpty = glyph.status === 'not-started'
  if (glyph.kind === 'box' && (!isEmpty || word.status === 'done')) return glyphAlone(glyph, glyphEnd)
  if (glyph.kind === 'empty-sign' && word.status === 'done') {
    return {status: glyph.status ?? 'not-started', end, kind: 'other'}
  }
  return {status: strongest(glyph, word), end, kind: glyph.kind === 'box' ? 'box' : 'other'}
}

/** The legend beats the word, the word beats the glyph. */
function strongest(glyph: Glyph, word: Word): Status {
  if (word.isFromLegend || !glyph.isFromLegend) return word.status
  return glyph.status ?? word.status
}

export function skipSpace(text: string, offset: number): number {
  let position = offset
  while (text.charAt(position) === ' ' || text.charAt(position) === '\t') position++
  return position
}
