import type {Concept, Curriculum, Task} from '../curriculum/model.ts'
import {firstItem} from '../curriculum/shelves.ts'
import {wrongKind} from '../curriculum/wrong-kind.ts'
import type {Status} from '../notation/readings.ts'
import {repairText} from '../notation/repair-text.ts'
import {writeBox} from '../notation/write-box.ts'
import {writeIn} from '../notation/write-in.ts'
import {statusGlyph} from '../notation/write-status.ts'
import {writeStatusLike} from '../notation/write-status-like.ts'
import type {ItemChange} from './item-change.ts'
import {requireBetween} from './require-between.ts'
import {requireBox} from './require-box.ts'
import {requireMeant} from './require-meant.ts'
import {requireOneMark} from './require-one-mark.ts'
import {statusForm} from './status-form.ts'

/** A concept's status in the words that the file uses for it; what stands behind the mark stays. */
export function setConceptStatus(
  curriculum: Curriculum,
  concept: Concept,
  status: Status,
): ItemChange | undefined {
  const {value, raw} = concept.status
  if (value.status === status && !(value.isMenu && status !== 'not-started') && raw !== '') return undefined
  requireBetween(curriculum, concept, status)
  const form = writeIn(curriculum.notation.alphabet, statusForm(curriculum, concept, status))
  if (form === raw) return undefined
  return replaceMark(concept, status, form)
}

/** Writes a form of the status, in the file's alphabet, in place of the mark that is there. */
export function replaceMark(concept: Concept, status: Status, form: string): ItemChange {
  const {value, raw, place} = concept.status
  const rest = raw.slice(value.markLength)
  const text = value.markLength === 0 && rest !== '' ? `${form} ${rest}` : form + rest
  requireOneMark(concept, form, text)
  return {
    item: concept,
    fields: [{field: 'status', before: value.status, after: status}],
    writes: [{place, text}],
    consequences: [{field: 'remark', after: text.slice(form.length)}],
  }
}

/** A task's box, `[X]` where the file writes it so; a sign in the place of a box, as the file writes it. */
export function setTaskStatus(curriculum: Curriculum, task: Task, status: Status): ItemChange | undefined {
  const {value, place} = task.box
  if (value === status) return undefined
  const text = boxLike(curriculum, task, status)
  requireBox(curriculum, task, text)
  return {item: task, fields: [{field: 'status', before: value, after: status}], writes: [{place, text}]}
}

/** What stands for a status in the place of a task's box: one character between brackets, or a sign. */
export function boxLike(curriculum: Curriculum, task: Task, status: Status): string {
  const {alphabet, tickedBox} = curriculum.notation
  if (isSign(task)) return writeIn(alphabet, signFor(curriculum, task, status))
  return writeIn(alphabet, writeBox(status, tickedBox))
}

/** Whether a sign such as ⬜ stands in the place of a box. */
export function isSign({box: {raw}}: Task): boolean {
  return raw.length > 1 || raw.charCodeAt(0) > 0x7f
}

/** A box with attributes of its own stays the same box; else the sign that other entries have, else its companion. */
function signFor(curriculum: Curriculum, task: Task, status: Status): string {
  const {raw} = task.box
  if (/^[<[]/.test(raw)) {
    const own = writeStatusLike(status, repairText(raw))
    if (own === undefined) throw wrongKind(task, `its box, ${raw}, is ticked or not`)
    return own
  }
  const like = firstItem(
    curriculum,
    (item): item is Task =>
      item.kind === 'task' && item.box.value === status && isSign(item) && item.box.raw.length >= raw.length,
  )
  if (like) return repairText(like.box.raw)
  const companion = writeStatusLike(status, repairText(raw))
  const forms = companion === undefined ? [statusGlyph(status)] : [companion, statusGlyph(status)]
  return requireMeant(curriculum, task, {status, forms})
}
