import {TrackerError} from '../errors/tracker-error.ts'
import {scopeCandidate} from './candidates.ts'
import {matchScopes} from './find-scope.ts'
import type {Curriculum} from './model.ts'
import {quoteWord} from './quote-word.ts'
import type {Unit} from './scope.ts'
import {scopeNames} from './scope-names.ts'
import {isWithin} from './scope-path.ts'
import {suggest} from './suggest.ts'

/**
 * The one unit that a text names: `w3`, `3`, `"Week 3"`, its name, `current`.
 *
 * Throws `scope-not-found` with the nearest units, or the units of a part that was named; `scope-ambiguous` with all
 * that are meant.
 */
export function findUnit(curriculum: Curriculum, text: string): Unit {
  const match = matchScopes(curriculum, curriculum.units, text)
  const [unit, ...others] = match?.things ?? []
  if (unit && others.length === 0) return unit
  if (!unit) throw unknownUnit(curriculum, text)
  throw new TrackerError('scope-ambiguous', `"${text}" names ${others.length + 1} units`, {
    candidates: [unit, ...others].map(each => scopeCandidate(each, curriculum.scopes)),
    hint: `name one by its id: tracker status ${quoteWord(unit.id)}`,
  })
}

function unknownUnit(curriculum: Curriculum, text: string): TrackerError {
  const [part] = matchScopes(curriculum, curriculum.parts, text)?.things ?? []
  const inPart = part ? curriculum.units.filter(unit => isWithin(unit, part)) : []
  const near = inPart.length > 0 ? inPart : suggest(text, curriculum.units, unit => scopeNames(unit).titles)
  const reason = part ? `"${text}" is a part, not a unit` : `no unit is called "${text}"`
  return new TrackerError('scope-not-found', reason, {
    candidates: near.map(each => scopeCandidate(each, curriculum.scopes)),
    hint: near[0] ? `tracker status ${quoteWord(near[0].id)}` : 'tracker status shows the parts and units',
  })
}
