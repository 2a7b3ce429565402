import type {Day} from '../calendar/day.ts'
import {readDate} from '../calendar/read-date.ts'
import {isWeekday} from '../calendar/weekday-words.ts'
import {characterAt, isLetterOrDigit} from '../notation/letters.ts'
import {readCount} from '../notation/read-count.ts'
import {readUnitHeading} from '../notation/read-unit-heading.ts'

/** What makes a heading one of a unit: a word and a number, `Week 3`, or a date, `2025-11-03`. */
export interface UnitName {
  /** Lower case, as in the file; `day` for a date. */
  readonly word: string
  /** The same in all languages. */
  readonly canonical: string
  readonly number: number | null
  readonly lastNumber: number | null
  /** What follows the number or the date. */
  readonly name: string
  /** `null` for a number, and for a date whose day cannot be told. */
  readonly day: Day | null
}

/** `words` are what the file itself calls its units, in place of the usual words. */
export function readUnitName(title: string, words: readonly string[] | null = null): UnitName | undefined {
  const heading = readUnitHeading(title)
  const usual = heading ? {...heading, day: null} : readDateName(title)
  if (!words) return usual
  const isNamed = usual !== undefined && (words.includes(usual.word) || words.includes(usual.canonical))
  return isNamed ? usual : readOwnName(title, words)
}

/** `Kata 3: Bowling`, in a file that calls its units `kata`. */
function readOwnName(title: string, words: readonly string[]): UnitName | undefined {
  const written = title.slice(opening(title))
  const word = words.find(each => written.toLowerCase().startsWith(`${each} `))
  const [, number = '', rest = ''] =
    /^[ \t]*([^\s:：.,)）-]+)[\s:：.,)）-]*(.*)$/.exec(written.slice(word?.length ?? 0)) ?? []
  const count = word === undefined ? undefined : readCount(number)
  if (word === undefined || count === undefined) return undefined
  return {word, canonical: word, number: count, lastNumber: count, name: rest, day: null}
}

/** Of emoji and signs before the first word. */
function opening(title: string): number {
  let length = 0
  while (length < 12 && length < title.length && !isLetterOrDigit(characterAt(title, length))) length++
  return length
}

/** `Mon, 3 March 2025`. */
function withoutWeekday(text: string): string {
  const [opens = '', word = ''] = /^([^\s\d,.，、]{2,12})[,.，、]?[ \t]+(?=\S)/.exec(text) ?? []
  return opens !== '' && isWeekday(word.toLowerCase()) ? text.slice(opens.length) : text
}

/** A date, and what the day was about: `2025-11-03`, `📅 3 Nov 2025: Raft`. */
function readDateName(title: string): UnitName | undefined {
  const full = title.slice(opening(title))
  if (!/\d/.test(full.slice(0, 24))) return undefined
  // `Mar 5` is a day in March, not a Tuesday.
  const written = readDate(full) ? full : withoutWeekday(full)
  const date = readDate(written)
  if (!date) return undefined
  const rest = written.slice(date.length)
  const separator = /^(?:[ \t]*[-–—:：|·,，(（]|[ \t]|$)[ \t]*/.exec(rest)
  if (!separator) return undefined
  const name = rest.slice(separator[0].length).replace(/[)）]$/, '')
  return {word: 'day', canonical: 'day', number: null, lastNumber: null, name, day: date.day}
}
