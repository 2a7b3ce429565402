import type {Day} from '../calendar/day.ts'
import type {Concept, Curriculum, Item, Question, Task} from '../curriculum/model.ts'
import {wrongKind} from '../curriculum/wrong-kind.ts'
import type {Status} from '../notation/readings.ts'
import {holdsPlan} from './holds-plan.ts'
import {type ItemChange, joinChanges, operationOf} from './item-change.ts'
import type {Operation} from './operation.ts'
import {requireAgreement} from './require-agreement.ts'
import {setAnswer} from './set-answer.ts'
import {setDate} from './set-date.ts'
import {type NoteIntent, setNote} from './set-note.ts'
import {type RatingIntent, setRating} from './set-rating.ts'
import {setConceptStatus, setTaskStatus} from './set-status.ts'

export interface MarkIntent {
  readonly status: Status
  readonly confidence?: RatingIntent | undefined
  readonly day?: Day | undefined
  readonly note?: NoteIntent | undefined
  readonly today: Day
}

/**
 * Finishes items, unless another status is asked for: a concept mastered, a task checked, a question answered yes.
 * Throws `wrong-kind` where an item has no place for what is asked, `usage` for a box that holds others which say otherwise.
 */
export function markItems(curriculum: Curriculum, items: readonly Item[], intent: MarkIntent): Operation {
  requireAgreement(curriculum, items, intent.status)
  const operation = operationOf(
    curriculum,
    items.map(item => markItem(curriculum, item, intent)),
  )
  const isFuture = intent.day !== undefined && intent.day > intent.today
  const warning = `${intent.day} is in the future`
  return isFuture ? {...operation, warnings: [warning, ...operation.warnings]} : operation
}

function markItem(curriculum: Curriculum, item: Item, intent: MarkIntent): ItemChange {
  switch (item.kind) {
    case 'concept':
      return markConcept(curriculum, item, intent)
    case 'task':
      return markTask(curriculum, item, intent)
    case 'question':
      return markQuestion(curriculum, item, intent)
    case 'field':
    case 'entry':
    case 'rating':
    case 'slot':
      throw wrongKind(item, 'it cannot be marked')
  }
}

function markConcept(curriculum: Curriculum, concept: Concept, intent: MarkIntent): ItemChange {
  const day = intent.day ?? completionDay(curriculum, concept, intent)
  return joinChanges(concept, [
    setConceptStatus(curriculum, concept, intent.status),
    day === undefined ? undefined : setDate(curriculum, concept, day),
    intent.confidence && setRating(curriculum, concept, intent.confidence),
    intent.note && setNote(curriculum, concept, intent.note),
  ])
}

/** Today, when the concept becomes done just now and there is a column for it, with nothing planned in it. */
function completionDay(
  curriculum: Curriculum,
  concept: Concept,
  {status, today}: MarkIntent,
): Day | undefined {
  const becomesDone = status === 'done' && concept.status.value.status !== 'done'
  return becomesDone && concept.date && !holdsPlan(curriculum, concept) ? today : undefined
}

function markTask(curriculum: Curriculum, task: Task, intent: MarkIntent): ItemChange {
  if (intent.confidence) throw wrongKind(task, 'it has no place for stars')
  if (intent.day !== undefined) throw wrongKind(task, 'it has no place for a date')
  if (intent.note) throw wrongKind(task, 'it has no place for a note')
  if (intent.status === 'in-progress' && !curriculum.notation.hasStartedBoxes) {
    throw wrongKind(task, 'this file has no box for what was begun, such as [~]')
  }
  return joinChanges(task, [setTaskStatus(curriculum, task, intent.status)])
}

function markQuestion(curriculum: Curriculum, question: Question, intent: MarkIntent): ItemChange {
  if (intent.confidence) throw wrongKind(question, 'it has no place for stars')
  if (intent.status !== 'done' && intent.status !== 'not-started') {
    throw wrongKind(question, 'it is answered yes or no')
  }
  const answer = intent.status === 'done' ? 'yes' : null
  const {note} = intent
  const remark = {note: note?.text, append: note?.append}
  return joinChanges(question, [setAnswer(curriculum, question, {answer, day: intent.day, ...remark})])
}
