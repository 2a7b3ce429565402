import {normaliseTitle} from '../notation/normalise-title.ts'
import type {Filter, FilterContext} from './filter.ts'
import {findScope, matchScopes} from './find-scope.ts'
import {findUnit} from './find-unit.ts'
import type {Curriculum} from './model.ts'
import {type Range, readRanges} from './read-range.ts'
import type {Scope, Unit} from './scope.ts'
import {isWithin} from './scope-path.ts'

/** `in:practice`: all places of that name at once, since looking is not changing; several by commas. */
export function readInFilter(value: string, {curriculum}: FilterContext): Filter {
  const places =
    placesCalled(curriculum, value) ??
    value.split(',').flatMap(text => placesCalled(curriculum, text) ?? findScope(curriculum, text))
  return isInPlaces(curriculum, places)
}

/**
 * `unit:3..5`, `unit:w3,w7`, `unit:databases`, `unit:current`, `unit:none`; with a word that units are called by,
 * only those units. A unit of several numbers passes with each of them.
 */
export function readUnitFilter(value: string, {curriculum}: FilterContext, word?: string): Filter {
  const units = word === undefined ? curriculum.units : curriculum.units.filter(unit => isCalled(unit, word))
  const named = isRange(value) ? undefined : matchScopes(curriculum, units, value)?.things
  if (named) return isInPlaces(curriculum, named)
  const ranges = readRanges(value, text => numberOf(curriculum, text))
  const isIn = isInPlaces(
    curriculum,
    units.filter(unit => ranges.some(range => overlaps(unit, range))),
  )
  return item => isIn(item) || (item.unit === null && ranges.includes('none'))
}

function isCalled(unit: Unit, word: string): boolean {
  return normaliseTitle(unit.word) === word
}

function isRange(value: string): boolean {
  return /\.\.|[<>]|^[\d\s,]+$/.test(value) || value === 'any' || value === 'none'
}

/** An end of a range may be written as a number or as a unit. */
function numberOf(curriculum: Curriculum, text: string): number {
  return /^\d{1,9}$/.test(text) ? Number(text) : (findUnit(curriculum, text).number ?? Number.NaN)
}

function overlaps({number, lastNumber}: Unit, range: Range<number>): boolean {
  if (range === 'none') return false
  if (number === null) return range.low === null && range.high === null
  return (
    (range.low === null || range.low <= (lastNumber ?? number)) &&
    (range.high === null || number <= range.high)
  )
}

function placesCalled(curriculum: Curriculum, text: string): readonly Scope[] | undefined {
  return matchScopes(curriculum, curriculum.scopes, text)?.things
}

function isInPlaces(curriculum: Curriculum, places: readonly Scope[]): Filter {
  const scopes = new Set(curriculum.scopes.filter(scope => places.some(place => isWithin(scope, place))))
  return item => scopes.has(item.scope)
}
