import type {Concept, Curriculum, Task} from '../curriculum/model.ts'
import type {Status} from '../notation/readings.ts'
import {writeBox} from '../notation/write-box.ts'
import {writeIn} from '../notation/write-in.ts'
import type {ItemChange} from './item-change.ts'
import {statusForm} from './status-form.ts'

/** A concept's status in the words that the file uses for it; what stands behind the mark stays. */
export function setConceptStatus(
  curriculum: Curriculum,
  concept: Concept,
  status: Status,
): ItemChange | undefined {
  const {value, raw, place} = concept.status
  if (value.status === status && !(value.isMenu && status !== 'not-started') && raw !== '') return undefined
  const form = writeIn(curriculum.notation.alphabet, statusForm(curriculum, concept, status))
  const rest = raw.slice(value.markLength)
  const text = value.markLength === 0 && rest !== '' ? `${form} ${rest}` : form + rest
  return {
    item: concept,
    fields: [{field: 'status', before: value.status, after: status}],
    writes: [{place, text}],
    consequences: [{field: 'remark', after: text.slice(form.length)}],
  }
}

/** A task's box, `[X]` where the file writes it so. */
export function setTaskStatus(curriculum: Curriculum, task: Task, status: Status): ItemChange | undefined {
  const {value, place} = task.box
  if (value === status) return undefined
  return {
    item: task,
    fields: [{field: 'status', before: value, after: status}],
    writes: [{place, text: writeBox(status, {capital: curriculum.notation.capitalBoxes})}],
  }
}
