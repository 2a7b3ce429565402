import {conceptsOf} from '../curriculum/items-of-table.ts'
import type {Concept, Curriculum} from '../curriculum/model.ts'
import {quoteWord} from '../curriculum/quote-word.ts'
import {wrongKind} from '../curriculum/wrong-kind.ts'
import {TrackerError} from '../errors/tracker-error.ts'
import {isBlank} from '../notation/is-blank.ts'
import {readAnswerWord} from '../notation/read-answer-word.ts'
import type {Status} from '../notation/readings.ts'
import {writeProgressStatus} from '../notation/write-progress-status.ts'

/** A circle or a cross as typed, `O` and `X`, a box of HTML, alone or in a list of its own. */
const ticked = /^(?:[ox]|<input\b.*|<[uo]l>.*)$/i

/**
 * A column that is answered yes or no has no form for anything between, nor has a box of HTML; one that nobody who keeps
 * the file has ever written is not made up. Throws `wrong-kind`.
 */
export function requireBetween(curriculum: Curriculum, concept: Concept, status: Status): void {
  if (status !== 'in-progress' || curriculum.notation.statusForms[status]) return
  const {place} = concept.status
  if (place.kind !== 'cell') return
  const values = conceptsOf(curriculum, concept.table)
    .filter(({status: {place: other}}) => other.kind === 'cell' && other.column === place.column)
    .map(item => item.status.raw)
    .filter(value => !isBlank(value))
  if (values.length === 0) return
  const header = concept.table.columns[place.column]?.header ?? ''
  if (values.every(value => writeProgressStatus('done', value) !== undefined)) {
    throw new TrackerError(
      'wrong-kind',
      `"${header}" says how far "${concept.title}" has come, as in ${values[0]}`,
      {
        hint: `tracker set ${quoteWord(header)} VALUE --in ${concept.id}`,
      },
    )
  }
  if (!values.every(hasTwoStates)) return
  const known = [...new Set(values)].slice(0, 2).join(' or ')
  throw wrongKind(concept, `"${header}" is ${known}, and this file has nothing for what was begun`)
}

function hasTwoStates(value: string): boolean {
  return ticked.test(value) || readAnswerWord(value) !== undefined
}
