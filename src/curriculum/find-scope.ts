import {type Candidate, TrackerError} from '../errors/tracker-error.ts'
import {normaliseTitle} from '../notation/normalise-title.ts'
import {namesakesOf, scopeCandidate} from './candidates.ts'
import {indexNames, type NameMatch} from './index-names.ts'
import {currentUnitOf} from './measure-progress.ts'
import type {Curriculum} from './model.ts'
import {quoteWord} from './quote-word.ts'
import type {Scope, Unit} from './scope.ts'
import {hasNumber, readNumberedName, scopeNames} from './scope-names.ts'
import {describeScope, isWithin} from './scope-path.ts'
import {rootOf} from './shelves.ts'
import {suggest} from './suggest.ts'

/**
 * The one scope that a text names: `w3`, `"Week 3"`, a name, a section, a sub-heading, `current`; among the scopes
 * inside `inside` when that is given, never above it.
 *
 * Throws `scope-not-found` with the nearest names, `scope-ambiguous` with all that are meant.
 */
export function findScope(curriculum: Curriculum, text: string, inside?: Scope): Scope {
  const scopes = inside ? curriculum.scopes.filter(scope => isWithin(scope, inside)) : curriculum.scopes
  const match = matchScopes(curriculum, scopes, text)
  const [scope, ...others] = match?.things ?? []
  if (scope && others.length === 0) return scope
  if (scope) throw ambiguousScope(text, [scope, ...others], scopes)
  throw unknownScope(text, scopes, inside)
}

/** Each text narrows what the one before it named; without any, the whole document. */
export function narrowScope(curriculum: Curriculum, texts: readonly string[]): Scope | undefined {
  return texts.reduce<Scope | undefined>(
    (inside, text) => findScope(curriculum, text, inside),
    rootOf(curriculum),
  )
}

/** All scopes in the best tier, so that a caller may decide what several of them mean. */
export function matchScopes<Kind extends Scope>(
  curriculum: Curriculum,
  scopes: readonly Kind[],
  text: string,
): NameMatch<Kind> | undefined {
  return indexScopes(curriculum, scopes)(text)
}

/**
 * The same, for several texts. The document itself is only meant by its whole title: half a name must not widen a
 * change to everything.
 */
export function indexScopes<Kind extends Scope>(
  curriculum: Curriculum,
  scopes: readonly Kind[],
): (text: string) => NameMatch<Kind> | undefined {
  const places = scopes.filter(({kind}) => kind !== 'document')
  const findPlace = indexNames(places, scopeNames)
  const findDocument = indexNames(
    scopes.filter(({kind}) => kind === 'document'),
    scopeNames,
  )
  return text => {
    const match = findPlace(text)
    if (match?.tier === 'title') return match
    if (match?.tier === 'address') return withNamesakes(match, places)
    const marked = markedPlaces(curriculum, places, text)
    if (marked.length > 0) return {tier: 'address', things: marked}
    const whole = match ? undefined : findDocument(text)
    return whole?.tier === 'title' || whole?.tier === 'same' ? whole : match
  }
}

/** What is named by a number (`week 3`), by `current`, or by the address of the first of several namesakes. */
function markedPlaces<Kind extends Scope>(
  curriculum: Curriculum,
  places: readonly Kind[],
  text: string,
): readonly Kind[] {
  if (normaliseTitle(text) === 'current') {
    const current = requireCurrent(curriculum)
    return places.filter(place => place === current)
  }
  const name = readNumberedName(text)
  const numbered = name ? places.filter(place => hasNumber(place, name)) : []
  return [...numbered, ...firstNamesake(text, places)]
}

/** A slug that is also the name of other sections names them all: `practice` must not mean the first one. */
function withNamesakes<Kind extends Scope>(match: NameMatch<Kind>, places: readonly Kind[]): NameMatch<Kind> {
  const [scope] = match.things
  const namesakes = scope?.kind === 'section' ? new Set<Scope>(namesakesOf(scope.slug, places)) : new Set()
  return namesakes.size > 1 ? {tier: 'same', things: places.filter(place => namesakes.has(place))} : match
}

/** `practice-1`, where several sections are called so. */
function firstNamesake<Kind extends Scope>(text: string, places: readonly Kind[]): readonly Kind[] {
  const [, slug] = /^(.+)-1$/.exec(text.trim().toLowerCase()) ?? []
  if (slug === undefined || namesakesOf(slug, places).length < 2) return []
  return places.filter(place => place.slug === slug)
}

function requireCurrent(curriculum: Curriculum): Unit {
  const unit = currentUnitOf(curriculum)
  if (unit) return unit
  throw new TrackerError(
    'scope-not-found',
    'there is no current unit: this document has no weeks, days or modules',
    {
      hint: 'name a section instead',
    },
  )
}

function ambiguousScope(text: string, meant: readonly Scope[], scopes: readonly Scope[]): TrackerError {
  const candidates = meant.map(scope => scopeCandidate(scope, scopes))
  return new TrackerError('scope-ambiguous', `"${text}" names ${meant.length} places`, {
    candidates,
    ...(candidates[0] ? {hint: nameOne(candidates[0])} : {}),
  })
}

function nameOne({id}: Candidate): string {
  return `name one by its id: --in ${quoteWord(id)}`
}

function unknownScope(text: string, scopes: readonly Scope[], inside: Scope | undefined): TrackerError {
  const where = inside && inside.kind !== 'document' ? ` inside ${describeScope(inside)}` : ''
  const near = suggest(text, scopes, scope => scopeNames(scope).titles)
  const candidates = near.map(scope => scopeCandidate(scope, scopes))
  return new TrackerError('scope-not-found', `no part, unit or section is called "${text}"${where}`, {
    candidates,
    hint: candidates[0] ? nameOne(candidates[0]) : 'tracker status shows the parts and units',
  })
}
