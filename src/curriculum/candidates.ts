import type {Candidate} from '../errors/tracker-error.ts'
import {slugTitle} from '../notation/slug-title.ts'
import type {Item} from './model.ts'
import type {Scope} from './scope.ts'
import {describeScope, placeOf} from './scope-path.ts'

export function itemCandidate(item: Item): Candidate {
  return {id: item.id, title: item.title, place: placeOf(item), line: item.line}
}

/** Among `scopes`; the id is what `--in` takes: `w3`, `core-skills`, `practice-1`. */
export function scopeCandidate(scope: Scope, scopes: readonly Scope[]): Candidate {
  return {
    id: scopeAddress(scope, scopes),
    title: scope.title,
    place: scope.parent === null ? '' : describeScope(scope.parent),
    line: scope.line,
  }
}

/**
 * A name that only this one of the scopes has. The slugs of sections that share a title are `practice`, `practice-2`;
 * since the first is also what all of them are called, it is `practice-1` here.
 */
export function scopeAddress(scope: Scope, scopes: readonly Scope[]): string {
  if (scope.kind === 'unit') return scope.id
  return namesakesOf(scope.slug, scopes).length > 1 ? `${scope.slug}-1` : scope.slug
}

/** The sections whose title gives that slug, before numbers tell them apart. */
export function namesakesOf(slug: string, scopes: readonly Scope[]): readonly Scope[] {
  return scopes.filter(({kind, title}) => kind === 'section' && slugTitle(title) === slug)
}
