import type {Day} from '../calendar/day.ts'
import type {Curriculum, Field, Item, Question} from '../curriculum/model.ts'
import {wrongKind} from '../curriculum/wrong-kind.ts'
import {TrackerError} from '../errors/tracker-error.ts'
import {readAnswerWord} from '../notation/read-answer-word.ts'
import {type ItemChange, joinChanges, operationOf} from './item-change.ts'
import type {Operation} from './operation.ts'
import {setAnswer} from './set-answer.ts'
import {setField} from './set-field.ts'
import {setSlot} from './set-slot.ts'

export interface ValueIntent {
  /** As typed; empty gives the original blank back. */
  readonly value: string
  readonly day?: Day | undefined
  readonly note?: string | undefined
  readonly today: Day
}

/** Sets a labelled value, answers a question, or fills a line of a list. */
export function setValue(curriculum: Curriculum, item: Item, intent: ValueIntent): Operation {
  switch (item.kind) {
    case 'question':
      return operationOf(curriculum, [joinChanges(item, [answerQuestion(curriculum, item, intent)])])
    case 'field':
      refuseRemarks(item, intent)
      return operationOf(curriculum, [
        joinChanges(item, [setField(curriculum, item, {text: intent.value, today: intent.today})]),
      ])
    case 'slot': {
      refuseRemarks(item, intent)
      const set = setSlot(curriculum, item, intent.value)
      const operation = operationOf(curriculum, set ? [set.change] : [])
      return set ? {...operation, expectations: [set.expectation]} : operation
    }
    case 'concept':
    case 'task':
    case 'entry':
    case 'rating':
      throw wrongKind(item, 'it is not set as a whole')
  }
}

function answerQuestion(
  curriculum: Curriculum,
  question: Question,
  intent: ValueIntent,
): ItemChange | undefined {
  const {day, note, value} = intent
  if (value.trim() === '') return setAnswer(curriculum, question, {answer: null})
  const answer = readAnswerWord(value)
  if (answer === undefined) {
    throw new TrackerError('invalid-value', `"${value}" does not answer "${question.title}"`, {
      hint: `try: tracker set ${question.id} yes, or no, or ""`,
    })
  }
  return setAnswer(curriculum, question, {answer, day, note})
}

function refuseRemarks(item: Field | Item, {day, note}: ValueIntent): void {
  if (day !== undefined) throw wrongKind(item, 'it has no place for a date beside its value')
  if (note !== undefined) throw wrongKind(item, 'it has no place for a note')
}
