import type {Unit} from '../curriculum/scope.ts'
import {TrackerError} from '../errors/tracker-error.ts'
import {readUnitHeading} from '../notation/read-unit-heading.ts'
import {withoutSeparator} from './without-separator.ts'

export interface NumberedUnit {
  readonly word: Unit['word']
  readonly number: number | null
  /** What to type with the name alone behind it: `tracker rename w3`. */
  readonly command: string
}

/**
 * What a unit is about, where somebody typed its whole title: `Week 3: CAP` for week 3 is `CAP`. Throws `invalid-value`
 * for the title of another unit. `Week 2 again` is a name like any other.
 */
export function nameOfUnit(typed: string, {word, number, command}: NumberedUnit): string {
  const heading = readUnitHeading(typed)
  const isTitle = heading?.word === word && (heading.name === '' || wholeTitle.test(typed))
  if (!heading || !isTitle) return typed
  if (heading.number === number && heading.lastNumber === number) return heading.name
  const numbered = withoutSeparator(typed.slice(0, typed.length - heading.name.length))
  throw new TrackerError(
    'invalid-value',
    `"${typed}" is the title of ${numbered}, and this is ${numbered.replace(/\d+.*$/, `${number}`)}`,
    {hint: `type what it is about: ${command} "${heading.name || 'NAME'}"`},
  )
}

/** The number, and a sign that sets the name apart from it. */
const wholeTitle = /\d[^\d\s:：.–—-]{0,3}[ \t]*(?:[:：.]|[–—-](?!\d))/u
