import {conceptsOf} from '../curriculum/items-of-table.ts'
import type {Concept, Curriculum, Item, Rating} from '../curriculum/model.ts'
import {wrongKind} from '../curriculum/wrong-kind.ts'
import {writeIn} from '../notation/write-in.ts'
import {holdsPlan} from './holds-plan.ts'
import {type ItemChange, joinChanges, operationOf} from './item-change.ts'
import type {Operation} from './operation.ts'
import {requireAgreement} from './require-agreement.ts'
import {setAnswer} from './set-answer.ts'
import {setDate} from './set-date.ts'
import {setNote} from './set-note.ts'
import {clearRating} from './set-rating.ts'
import {replaceMark, setTaskStatus} from './set-status.ts'
import {statusForm} from './status-form.ts'

/** Puts items back to untouched: status, date, stars and note of a row, the box of a task, the menu of a question. */
export function resetItems(curriculum: Curriculum, items: readonly Item[]): Operation {
  requireAgreement(curriculum, items, 'not-started')
  return operationOf(
    curriculum,
    items.map(item => resetItem(curriculum, item)),
  )
}

function resetItem(curriculum: Curriculum, item: Item): ItemChange {
  switch (item.kind) {
    case 'concept':
      return joinChanges(item, [
        resetStatus(curriculum, item),
        item.date && !holdsPlan(curriculum, item) ? setDate(curriculum, item, null) : undefined,
        clearRating(curriculum, item),
        clearNote(curriculum, item),
      ])
    case 'rating':
      return joinChanges(item, [clearRating(curriculum, item), clearNote(curriculum, item)])
    case 'task':
      return joinChanges(item, [setTaskStatus(curriculum, item, 'not-started')])
    case 'question':
      return joinChanges(item, [setAnswer(curriculum, item, {answer: null})])
    case 'field':
      if (item.value.value.type !== 'rating') throw wrongKind(item, 'it cannot be reset')
      return joinChanges(item, [clearRating(curriculum, item)])
    case 'entry':
    case 'slot':
      throw wrongKind(item, 'it cannot be reset')
  }
}

function clearNote(curriculum: Curriculum, item: Concept | Rating): ItemChange | undefined {
  return item.note && item.note.raw !== '' ? setNote(curriculum, item, {text: '', append: false}) : undefined
}

/** The menu, where another row of the column still shows it. */
function resetStatus(curriculum: Curriculum, concept: Concept): ItemChange | undefined {
  if (concept.status.value.status === 'not-started') return undefined
  const form =
    menuOfColumn(curriculum, concept) ??
    writeIn(curriculum.notation.alphabet, statusForm(curriculum, concept, 'not-started'))
  return replaceMark(concept, 'not-started', form)
}

function menuOfColumn(curriculum: Curriculum, concept: Concept): string | undefined {
  const row = conceptsOf(curriculum, concept.table).find(item => item.status.value.isMenu)
  return row?.status.raw.slice(0, row.status.value.markLength)
}
