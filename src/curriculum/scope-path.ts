import {isLetterOrDigit} from '../notation/letters.ts'
import type {Item} from './model.ts'
import type {Part, Scope, Unit} from './scope.ts'

/** Titles from the outermost to the innermost scope, the document itself left out. */
export function scopePath(scope: Scope): readonly string[] {
  return scopesAbove(scope).map(each => each.title)
}

/**
 * Where an item stands, in a few words for people: `Week 3 › Practice`.
 * A unit is called by its number and hides the part around it; what has no place is `''`.
 */
export function placeOf(item: Item): string {
  return describeScope(item.scope)
}

/** As `placeOf`, of a scope itself: `Week 3 › Practice`, `Part 2: Building Blocks`. */
export function describeScope(scope: Scope): string {
  const scopes = scopesAbove(scope)
  const from = Math.max(
    scopes.findLastIndex(each => each.kind === 'unit'),
    0,
  )
  return scopes
    .slice(from)
    .map(each => (each.kind === 'unit' ? unitLabel(each) : each.title))
    .join(' › ')
}

/** Whether a scope is the ancestor itself or lies somewhere in it. */
export function isWithin(scope: Scope, ancestor: Scope): boolean {
  for (let each: Scope | null = scope; each !== null; each = each.parent) {
    if (each === ancestor) return true
  }
  return false
}

/** The nearest unit around a scope, the scope itself included. */
export function unitOf(scope: Scope): Unit | null {
  for (let each: Scope | null = scope; each !== null; each = each.parent) {
    if (each.kind === 'unit') return each
  }
  return null
}

/** The nearest part around a scope, the scope itself included. */
export function partOf(scope: Scope): Part | null {
  for (let each: Scope | null = scope; each !== null; each = each.parent) {
    if (each.kind === 'part') return each
  }
  return null
}

/** The title without what follows the number: `Week 3`, `第3周`; the whole title where nothing else is left. */
export function unitLabel(unit: Unit): string {
  if (unit.number === null || unit.name === '' || !unit.title.endsWith(unit.name)) return unit.title
  const characters = [...unit.title.slice(0, unit.title.length - unit.name.length)]
  const last = characters.findLastIndex(isLetterOrDigit)
  return last < 0 ? unit.title : characters.slice(0, last + 1).join('')
}

/** Outermost first. */
function scopesAbove(scope: Scope): readonly Scope[] {
  const scopes: Scope[] = []
  for (let each: Scope | null = scope; each !== null; each = each.parent) {
    if (each.kind !== 'document') scopes.push(each)
  }
  return scopes.reverse()
}
