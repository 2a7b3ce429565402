import type {Day} from '../calendar/day.ts'
import type {Curriculum, Item, Question} from '../curriculum/model.ts'
import {firstItem} from '../curriculum/shelves.ts'
import {printText} from '../markdown/print-text.ts'
import {readAnswer} from '../notation/read-answer.ts'
import {repairText} from '../notation/repair-text.ts'
import {writeAnswer} from '../notation/write-answer.ts'
import {writeIn} from '../notation/write-in.ts'
import type {FieldChange, ItemChange} from './item-change.ts'
import {requireOneLine} from './person-text.ts'

export interface AnswerIntent {
  /** `null` gives the untouched menu back. */
  readonly answer: 'yes' | 'no' | null
  readonly day?: Day | undefined
  readonly note?: string | undefined
  /** The note is joined to what is there with `; `. */
  readonly append?: boolean | undefined
}

/** `✅ Yes (2025-11-03) - text`; what is not given stays, unless the answer itself changes. */
export function setAnswer(
  curriculum: Curriculum,
  question: Question,
  intent: AnswerIntent,
): ItemChange | undefined {
  const {value, place} = question.answer
  const isSame = value.answer === intent.answer
  const day = intent.day ?? (isSame ? value.day : null)
  const written = writtenNote(question, intent)
  const note = written?.plain ?? null
  const fields = changedFields(question, {answer: intent.answer, day, note})
  if (fields.length === 0) return undefined
  const printed = written === null ? '' : ` - ${written.markdown}`
  const format = curriculum.notation.dateFormat ?? 'YYYY-MM-DD'
  const mark =
    intent.answer === null
      ? untouchedMenu(curriculum)
      : withWords(curriculum, writeAnswer({answer: intent.answer, day, note: null}, format))
  const status = intent.answer === 'yes' ? 'done' : 'not-started'
  return {
    item: question,
    fields,
    writes: [{place, text: writeIn(curriculum.notation.alphabet, mark) + printed}],
    consequences: [{field: 'status', after: status}],
    writesText: note !== null,
  }
}

interface WrittenNote {
  readonly markdown: string
  readonly plain: string
}

/** The new note, or the old one as it was written; none when the answer changes without one. */
function writtenNote({answer: {value, raw}}: Question, intent: AnswerIntent): WrittenNote | null {
  const old = value.note === null ? null : {markdown: readAnswer(raw)?.note ?? value.note, plain: value.note}
  const isSame = value.answer === intent.answer
  if (intent.note === undefined) return isSame ? old : null
  const plain = requireOneLine(intent.note, 'note')
  if (plain === '') return intent.append && isSame ? old : null
  const markdown = printText(plain, 'line')
  if (!intent.append || !old) return {markdown, plain}
  return {markdown: `${old.markdown}; ${markdown}`, plain: `${old.plain}; ${plain}`}
}

function changedFields({answer}: Question, after: Question['answer']['value']): readonly FieldChange[] {
  const before = answer.value
  const all: readonly FieldChange[] = [
    {field: 'value', before: before.answer, after: after.answer},
    {field: 'date', before: before.day, after: after.day},
    {field: 'note', before: before.note, after: after.note},
  ]
  return all.filter(change => change.before !== change.after)
}

/** The menu as the file still has it elsewhere, with nothing behind it. */
function untouchedMenu(curriculum: Curriculum): string {
  const open = firstItem(curriculum, isUntouched)
  return open ? repairText(open.answer.raw) : writeAnswer({answer: null, day: null, note: null})
}

function isUntouched(item: Item): item is Question {
  if (item.kind !== 'question') return false
  const {answer, day, note} = item.answer.value
  return answer === null && day === null && note === null
}

/** Yes and no in the file's own words, which its open questions show. */
function withWords(curriculum: Curriculum, mark: string): string {
  const words = untouchedMenu(curriculum).match(/\p{L}[\p{L}\p{M}]*/gu)
  const [yes, no] = words?.length === 2 ? words : ['Yes', 'No']
  return mark.replace(/\bYes\b/, () => yes ?? 'Yes').replace(/\bNo\b/, () => no ?? 'No')
}
