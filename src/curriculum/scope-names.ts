import {normaliseTitle} from '../notation/normalise-title.ts'
import type {Names} from './index-names.ts'
import type {Part, Scope} from './scope.ts'
import {unitLabel} from './scope-path.ts'

/** All that a scope may be called: `Week 3: CAP Theorem`, `Week 3`, `CAP Theorem`, `w3`, and its slug. */
export function scopeNames(scope: Scope): Names {
  switch (scope.kind) {
    case 'document':
      return {titles: [scope.title], addresses: []}
    case 'section':
      return {titles: [scope.title], addresses: [scope.slug]}
    case 'part':
      return {titles: [scope.title, ...partNames(scope)], addresses: [scope.slug]}
    case 'unit':
      return {titles: [scope.title, unitLabel(scope), scope.name], addresses: [scope.id, scope.slug]}
  }
}

/** `w3`, `week 3`, `Week 03`, `3`: the word may be cut short or left out. */
export interface NumberedName {
  readonly word: string
  readonly number: number
}

export function readNumberedName(text: string): NumberedName | undefined {
  const [, word = '', digits] = /^(\p{L}*) ?0*(\d{1,9})$/u.exec(normaliseTitle(text)) ?? []
  return digits === undefined ? undefined : {word, number: Number(digits)}
}

/** A unit that spans several numbers has each of them; a bare number names units only. */
export function hasNumber(scope: Scope, {word, number}: NumberedName): boolean {
  if ((scope.kind !== 'unit' && scope.kind !== 'part') || scope.number === null) return false
  if (scope.kind === 'part') {
    return word !== '' && number === scope.number && normaliseTitle(scope.title).startsWith(word)
  }
  const last = scope.lastNumber ?? scope.number
  return scope.number <= number && number <= last && normaliseTitle(scope.word).startsWith(word)
}

/** `Part 2`, `Building Blocks (Weeks 5-9)` and `Building Blocks` of a part's title. */
function partNames({title}: Part): readonly string[] {
  const match = /^(\p{L}[^\d:：]*\d+)[\s\p{P}]*(.*)$/u.exec(title)
  if (!match) return []
  const [, label = '', name = ''] = match
  const short = name.replace(/(?<!\s)\s*[(（][^()（）]*[)）]$/u, '')
  return [label, name, short].filter(each => each !== '')
}
