import type {Day} from '../../calendar/day.ts'
import {scopeAddress} from '../../curriculum/candidates.ts'
import {currentUnitOf, measureProgress} from '../../curriculum/measure-progress.ts'
import type {Curriculum} from '../../curriculum/model.ts'
import type {Scope, Unit} from '../../curriculum/scope.ts'
import {describeScope, unitLabel} from '../../curriculum/scope-path.ts'
import {statusWord} from '../../views/symbols.ts'
import type {Suggestion} from './suggestion.ts'
import {isTypeable} from './typeable.ts'

/** Units by id, label or name, and `current`. */
export function suggestUnits(curriculum: Curriculum, today: Day): readonly Suggestion[] {
  const {units} = measureProgress(curriculum, today)
  const labels = count(curriculum.units.map(unitLabel))
  const suggestions = units.map(({unit, status, done, total}) => ({
    forms: typeable([unit.id, ...(labels.get(unitLabel(unit)) === 1 ? [unitLabel(unit)] : []), unit.title]),
    about: `${unit.title}, ${statusWord(status)}, ${done}/${total}`,
    isPreferred: false,
  }))
  return [...suggestions, ...suggestCurrent(currentUnitOf(curriculum))]
}

/** Units, parts and sections. */
export function suggestScopes(curriculum: Curriculum, today: Day): readonly Suggestion[] {
  const others = curriculum.scopes.filter(({kind}) => kind === 'part' || kind === 'section')
  const titles = count(curriculum.scopes.map(({title}) => title))
  return [
    ...suggestUnits(curriculum, today),
    ...others.map(scope => scopeSuggestion(curriculum, scope, titles)),
  ]
}

/** By its title where that names it alone, else by its address, which is found by the title all the same. */
function scopeSuggestion(
  {scopes}: Curriculum,
  scope: Scope,
  titles: ReadonlyMap<string, number>,
): Suggestion {
  const address = scopeAddress(scope, scopes)
  const isUnique = titles.get(scope.title) === 1 && isTypeable(scope.title)
  const place = scope.parent === null ? '' : describeScope(scope.parent)
  return {
    forms: [
      {name: scope.title, value: isUnique ? scope.title : address},
      {name: address, value: address},
    ],
    about: [...(isUnique ? [] : [scope.title]), scope.kind, place].filter(part => part !== '').join(', '),
    isPreferred: false,
  }
}

function suggestCurrent(unit: Unit | null): readonly Suggestion[] {
  if (unit === null) return []
  return [{forms: typeable(['current']), about: `now ${unit.title}`, isPreferred: false}]
}

function typeable(names: readonly string[]): Suggestion['forms'] {
  return names.filter(isTypeable).map(name => ({name, value: name}))
}

function count(titles: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const title of titles) counts.set(title, (counts.get(title) ?? 0) + 1)
  return counts
}
