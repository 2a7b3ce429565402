import {readDate} from '../calendar/read-date.ts'
import {answerWords} from './answer-words.ts'
import {foldWord} from './fold-word.ts'
import {type ProperText, properText} from './proper-text.ts'
import {readGlyph} from './read-glyph.ts'
import {skipSpace} from './read-mark.ts'
import type {AnswerReading, Status} from './readings.ts'
import {trimSpace} from './trim-space.ts'

type Answer = 'yes' | 'no'

interface Choice {
  readonly answer: Answer
  /** What the sign before the word says; `null` without a sign. */
  readonly status: Status | null
  readonly end: number
}

const word = /[\p{L}\p{M}]{1,10}/uy
const separator = /[ \t]*(?:\\?\||[/／｜,])?[ \t]*/y
const afterWord = /^(?:$|[ \t]*$|[ \t]*[-–—(,.:;!])/
const noteSeparator = /^[ \t]*(?:[-–—:;,.!][ \t]*)?/
const answerOfWord: ReadonlyMap<string, Answer> = new Map(
  (['yes', 'no'] as const).flatMap(answer => answerWords[answer].map(item => [item, answer] as const)),
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
  if (first.status === null && !afterWord.test(proper.text.slice(first.end, first.end + 100)))
    return undefined
  const isOpen = first.status === 'not-started' && first.answer === 'yes'
  return withRemark(proper, raw, {answer: isOpen ? null : first.answer, end: first.end})
}

function readChoice(text: string, offset: number): Choice | undefined {
  const glyph = readGlyph(text, offset)
  const start = glyph === undefined ? offset : skipSpace(text, offset + glyph.length)
  word.lastIndex = start
  const written = word.exec(text)?.[0] ?? ''
  const answer = answerOfWord.get(foldWord(written))
  if (
    answer === undefined ||
    /^[-'’]?[\p{L}\p{N}]/u.test(text.slice(start + written.length, start + written.length + 2))
  ) {
    return undefined
  }
  return {answer, status: glyph?.status ?? null, end: start + written.length}
}

function endOfSeparator(text: string, offset: number): number {
  separator.lastIndex = offset
  return offset + (separator.exec(text)?.[0].length ?? 0)
}

/** The one that is ticked; neither or both leave the question open. */
function chosen(first: Choice, second: Choice): Answer | null {
  const ticked = [first, second].filter(choice => choice.status === 'done')
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
