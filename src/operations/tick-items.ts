import {hasBox} from '../curriculum/has-box.ts'
import type {Curriculum, Item} from '../curriculum/model.ts'
import {wrongKind} from '../curriculum/wrong-kind.ts'
import {type ItemChange, joinChanges, operationOf} from './item-change.ts'
import type {Operation} from './operation.ts'
import {requireAgreement} from './require-agreement.ts'
import {setAnswer} from './set-answer.ts'
import {setConceptStatus, setTaskStatus} from './set-status.ts'

/**
 * Checks tasks and the boxes of rows, and answers questions yes; or the reverse, an unchecked box and the open question.
 * Throws `usage` for a box that holds others, where they would say otherwise.
 */
export function tickItems(curriculum: Curriculum, items: readonly Item[], isTicked: boolean): Operation {
  requireAgreement(curriculum, items, isTicked ? 'done' : 'not-started')
  return operationOf(
    curriculum,
    items.map(item => tickItem(curriculum, item, isTicked)),
  )
}

function tickItem(curriculum: Curriculum, item: Item, isTicked: boolean): ItemChange {
  switch (item.kind) {
    case 'task':
      return joinChanges(item, [setTaskStatus(curriculum, item, isTicked ? 'done' : 'not-started')])
    case 'question': {
      const {answer} = item.answer.value
      const wanted = isTicked ? 'yes' : null
      return joinChanges(item, [
        answer === wanted ? undefined : setAnswer(curriculum, item, {answer: wanted}),
      ])
    }
    case 'concept':
      if (!hasBox(item)) throw wrongKind(item, 'it has no box to tick')
      return joinChanges(item, [setConceptStatus(curriculum, item, isTicked ? 'done' : 'not-started')])
    case 'field':
    case 'entry':
    case 'rating':
    case 'slot':
      throw wrongKind(item, 'it has no box to tick')
  }
}
