import type {Curriculum, Item} from '../curriculum/model.ts'
import {wrongKind} from '../curriculum/wrong-kind.ts'
import {joinChanges, operationOf} from './item-change.ts'
import type {Operation} from './operation.ts'
import {setAnswer} from './set-answer.ts'
import {type NoteIntent, setNote} from './set-note.ts'

/** The note of a row, or what stands behind the answer to a question. */
export function noteItem(curriculum: Curriculum, item: Item, note: NoteIntent): Operation {
  if (item.kind !== 'question')
    return operationOf(curriculum, [joinChanges(item, [setNote(curriculum, item, note)])])
  const {value} = item.answer
  if (value.answer === null) throw wrongKind(item, 'it is not answered yet, so there is nothing to note')
  return operationOf(curriculum, [
    joinChanges(item, [
      setAnswer(curriculum, item, {answer: value.answer, note: note.text, append: note.append}),
    ]),
  ])
}
