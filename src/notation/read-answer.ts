import {readDate} from '../calendar/read-date.ts'
import {answerWords} from './answer-words.ts'
import {foldWord} from './fold-word.ts'
import {isLetterOrDigit, lettersAt} from './letters.ts'
import {once} from './once.ts'
import {type ProperText, properText} from './proper-text.ts'
import {type Glyph, readGlyph} from './read-glyph.ts'
import {skipSpace} from './read-mark.ts'
import type {AnswerReading} from './readings.ts'
import {trimSpace} from './trim-space.ts'

type Answer = 'yes' | 'no'

interface Choice {
  readonly answer: Answer
  /** What the sign before the word says: an empty box chooses nothing. */
  readonly sign: 'none' | 'empty' | 'ticked' | 'other'
  readonly end: number
}

const separator = /[ \t]*(?:\\?\||[/／｜,])?[ \t]*/y
const afterWord = /^(?:$|[ \t]*$|[ \t]*[-–—(,.:;!])/
const noteSeparator = /^[ \t]*(?:[-–—:;,.!][ \t]*)?/
const answerOfWord = once(
  () =>
    new Map<string, Answer>(
      (['yes', 'no'] as const).flatMap(answer =>
        answerWords[answer].map(item => [foldWord(item), answer] as const),
      ),
    ),
)

/**
 * The whole of an answer to a yes-or-no question: `⬜ Yes / ⬜ No`, `✅ Yes (2025-11-03) - text`, `❌ No`, `Yes`.
 * `undefined` when the text is neither the two choices nor one of them.
 */
export function readAnswer(raw: string): AnswerReading | undefined {
  const proper = properText(raw)
  const first = readChoice(proper.text, skipSpace(proper.text, 0))
  if (first === undefined) return undefined
  const second = readChoice(proper.text, endOfSeparator(proper.text, first.end))
  if (second !== undefined && second.answer !== first.answer) {
    return withRemark(proper, raw, {answer: chosen(first, second), end: second.end})
  }
  if (first.sign === 'none' && !afterWord.test(proper.text.slice(first.end, first.end + 100)))
    return undefined
  return withRemark(proper, raw, {answer: first.sign === 'empty' ? null : first.answer, end: first.end})
}

function readChoice(text: string, offset: number): Choice | undefined {
  const glyph = readGlyph(text, offset)
  const start = glyph === undefined ? offset : skipSpace(text, offset + glyph.length)
  const written = text.slice(start, start + lettersAt(text, start, 10))
  const answer = answerOfWord().get(foldWord(written))
  if (answer === undefined || isInsideWord(text, start + written.length)) return undefined
  return {answer, sign: signOf(glyph), end: start + written.length}
}

/** `No-SQL` and `Nobody` are no answers. */
function isInsideWord(text: string, end: number): boolean {
  const next = text.charAt(end)
  return isLetterOrDigit("-'’".includes(next) ? text.charAt(end + 1) : next)
}

/** A cross before a word is part of the answer, `❌ No`; only boxes are there to be ticked. */
function signOf(glyph: Glyph | undefined): Choice['sign'] {
  if (glyph === undefined) return 'none'
  if (glyph.status === 'done') return 'ticked'
  const isBox = glyph.kind !== 'sign'
  return isBox && glyph.status === 'not-started' ? 'empty' : 'other'
}

function endOfSeparator(text: string, offset: number): number {
  separator.lastIndex = offset
  return offset + (separator.exec(text)?.[0].length ?? 0)
}

/** The one that is ticked; neither or both leave the question open. */
function chosen(first: Choice, second: Choice): Answer | null {
  const ticked = [first, second].filter(choice => choice.sign === 'ticked')
  return ticked.length === 1 ? (ticked[0]?.answer ?? null) : null
}

/** The day in parentheses, and the note: the text as written, in its own alphabet. */
function withRemark(
  proper: ProperText,
  raw: string,
  {answer, end}: {readonly answer: Answer | null; readonly end: number},
): AnswerReading {
  const dated = readDayInParentheses(proper.text, skipSpace(proper.text, end))
  const remark = dated?.end ?? end
  const start = remark + (noteSeparator.exec(proper.text.slice(remark, remark + 100))?.[0].length ?? 0)
  const note = trimSpace(raw.slice(proper.writtenOffset(start)))
  return {answer, day: dated?.day ?? null, note: note === '' ? null : note}
}

function readDayInParentheses(
  text: string,
  offset: number,
): {readonly day: AnswerReading['day']; readonly end: number} | undefined {
  if (text.charAt(offset) !== '(') return undefined
  const date = readDate(text.slice(offset + 1, offset + 60))
  if (date === undefined || date.day === null || text.charAt(offset + 1 + date.length) !== ')')
    return undefined
  return {day: date.day, end: offset + date.length + 2}
}
