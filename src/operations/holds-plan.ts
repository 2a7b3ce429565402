import {conceptsOf} from '../curriculum/items-of-table.ts'
import type {Concept, Curriculum} from '../curriculum/model.ts'
import {isCompletionDate} from '../notation/column-role.ts'
import {isBlank} from '../notation/is-blank.ts'

const fewestRows = 3

/**
 * Whether the date cell of a row says when it is planned, or something that is no date: finishing does not write over
 * it. Days beside rows that are not done are plans, unless the header says that they are not:
 *
 *     | Date   | Topic  | Status |
 *     | Jul 8  | Arrays | ✅     |
 *     | Jul 9  | Trees  | ⬜     |
 *     | Week 2 | Graphs | ⬜     |
 */
export function holdsPlan(curriculum: Curriculum, concept: Concept): boolean {
  const {date, table} = concept
  if (!date || isBlank(date.raw)) return false
  if (!holdsDay(concept)) return true
  const header = date.place.kind === 'cell' ? (table.columns[date.place.column]?.header ?? '') : ''
  if (isCompletionDate(header)) return false
  const rows = conceptsOf(curriculum, table)
  const isPlanned = (item: Concept): boolean => item.status.value.status !== 'done' && holdsDay(item)
  if (rows.some(item => item !== concept && isPlanned(item))) return true
  return isPlanned(concept) && rows.length >= fewestRows && rows.every(holdsDay)
}

/** A date without a year is one as well. */
function holdsDay({date}: Concept): boolean {
  return date !== null && (date.value.day !== null || date.value.format !== null)
}
