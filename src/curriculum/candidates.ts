import type {Candidate} from '../errors/tracker-error.ts'
import type {Item, Scope} from './model.ts'
import {describeScope, placeOf} from './scope-path.ts'

export function itemCandidate(item: Item): Candidate {
  return {id: item.id, title: item.title, place: placeOf(item), line: item.line}
}

/** The id is what `--in` takes: `w3`, `core-skills`. */
export function scopeCandidate(scope: Scope): Candidate {
  return {
    id: scopeAddress(scope),
    title: scope.title,
    place: scope.parent === null ? '' : describeScope(scope.parent),
    line: scope.line,
  }
}

export function scopeAddress(scope: Scope): string {
  return scope.kind === 'unit' ? scope.id : scope.slug
}
