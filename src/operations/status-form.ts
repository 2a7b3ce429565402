import type {Concept, Curriculum} from '../curriculum/model.ts'
import type {Status} from '../notation/readings.ts'
import {defaultForm, statusGlyph} from '../notation/write-status.ts'

/** How a status is written in this file, in proper letters: as elsewhere in the file, else in the same manner. */
export function statusForm(curriculum: Curriculum, _concept: Concept, status: Status): string {
  const {statusForms} = curriculum.notation
  const used = statusForms[status]
  if (used) return used
  const others = Object.values(statusForms)
  if (others.length === 0) return defaultForm(status)
  const hasGlyph = others.some(form => /^\P{L}/u.test(form))
  const hasWord = others.some(form => /\p{L}/u.test(form))
  if (!hasWord) return statusGlyph(status)
  return hasGlyph ? defaultForm(status) : defaultForm(status).slice(statusGlyph(status).length).trim()
}
