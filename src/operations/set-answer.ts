import type {Day} from '../calendar/day.ts'
import type {Curriculum, Question} from '../curriculum/model.ts'
import {printText} from '../markdown/print-text.ts'
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
}

/** `✅ Yes (2025-11-03) - text`; what is not given stays, unless the answer itself changes. */
export function setAnswer(
  curriculum: Curriculum,
  question: Question,
  intent: AnswerIntent,
): ItemChange | undefined {
  const {value, place, raw} = question.answer
  const isSame = value.answer === intent.answer
  const day = intent.day ?? (isSame ? value.day : null)
  const note =
    intent.note === undefined ? (isSame ? value.note : null) : requireOneLine(intent.note, 'note') || null
  const fields = changedFields(question, {answer: intent.answer, day, note})
  if (fields.length === 0) return undefined
  const keptNote =
    isSame && intent.note === undefined && note !== null ? raw.slice(raw.lastIndexOf(note)) : null
  const printed = note === null ? '' : ` - ${keptNote ?? printText(note, 'line')}`
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

function changedFields({answer}: Question, after: Question['answer']['value']): readonly FieldChange[] {
  const before = answer.value
  const all: readonly FieldChange[] = [
    {field: 'value', before: before.answer, after: after.answer},
    {field: 'date', before: before.day, after: after.day},
    {field: 'note', before: before.note, after: after.note},
  ]
  return all.filter(change => change.before !== change.after)
}

/** The menu as the file still has it elsewhere. */
function untouchedMenu(curriculum: Curriculum): string {
  const open = curriculum.items.find(item => item.kind === 'question' && item.answer.value.answer === null)
  return open?.kind === 'question'
    ? repairText(open.answer.raw)
    : writeAnswer({answer: null, day: null, note: null})
}

/** Yes and no in the file's own words, which its open questions show. */
function withWords(curriculum: Curriculum, mark: string): string {
  const words = untouchedMenu(curriculum).match(/\p{L}[\p{L}\p{M}]*/gu)
  const [yes, no] = words?.length === 2 ? words : ['Yes', 'No']
  return mark.replace(/\bYes\b/, () => yes ?? 'Yes').replace(/\bNo\b/, () => no ?? 'No')
}
