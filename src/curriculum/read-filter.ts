import {TrackerError} from '../errors/tracker-error.ts'
import {normaliseTitle} from '../notation/normalise-title.ts'
import {containsWord} from './contains-word.ts'
import type {Filter, FilterContext} from './filter.ts'
import {contentOf} from './item-facts.ts'
import {readChoice} from './read-choice.ts'
import {readDateFilter, readDoneFilter, readDueFilter} from './read-day-filter.ts'
import {readInFilter, readUnitFilter} from './read-place-filter.ts'
import {
  readConfidenceFilter,
  readKindFilter,
  readLineFilter,
  readNoteFilter,
  readStatusFilter,
} from './read-value-filter.ts'

const readers: ReadonlyMap<string, (value: string, context: FilterContext) => Filter> = new Map([
  ['status', readStatusFilter],
  ['confidence', readConfidenceFilter],
  ['kind', readKindFilter],
  ['unit', readUnitFilter],
  ['in', readInFilter],
  ['date', readDateFilter],
  ['done', readDoneFilter],
  ['due', readDueFilter],
  ['note', readNoteFilter],
  ['line', readLineFilter],
])

/** Letters, a colon and a value: `status:done`. What has a blank before the colon or `//` behind it is a word. */
const keyed = /^(\p{L}[\p{L}\p{M}\p{N}-]*):(?!\/\/)(.*)$/su

/**
 * Reads one filter of `list`: `word`, `-word`, `key:value`, `-key:value`. A word is looked for in titles and values.
 * A key is any unique beginning of those above, or of a word that units are called by in the document: `week:3..5`.
 * Titles have colons too: with a blank behind the colon only a whole key is one (`status: done`), and anything else
 * is a word (`CDN: strategy`).
 *
 * Throws `usage` that names the bad key or value and the allowed ones, and what reading a day or a place throws.
 */
export function readFilter(text: string, context: FilterContext): Filter {
  const isNegated = text.startsWith('-')
  const positive = (isNegated ? text.slice(1) : text).trim()
  if (positive === '') throw emptyFilter(text)
  const [, name = '', value = ''] = keyed.exec(positive) ?? []
  const isFilter = /^\s/.test(value) ? keysOf(context).includes(name.toLowerCase()) : name !== ''
  const test = isFilter ? readKeyed(name, value.trim(), context) : readWord(positive)
  return isNegated ? item => !test(item) : test
}

function keysOf({curriculum}: FilterContext): readonly string[] {
  const words = curriculum.units.map(({word}) => normaliseTitle(word)).filter(word => word !== '')
  return [...new Set([...readers.keys(), ...words])]
}

function readWord(word: string): Filter {
  const contains = containsWord(word)
  return item => contains(item.title) || contains(`${contentOf(item) ?? ''}`)
}

function readKeyed(name: string, value: string, context: FilterContext): Filter {
  const key = readChoice(normaliseTitle(name), keysOf(context), 'filter')
  if (value === '') throw emptyFilter(`${name}:`, ranged[key])
  const read = readers.get(key)
  return read ? read(value, context) : readUnitFilter(value, context, key)
}

/** Of `done:>=2025-11-03` a shell leaves `done:`, and a file called `=2025-11-03`. */
function emptyFilter(text: string, range?: string): TrackerError {
  return new TrackerError('usage', `"${text}" says nothing to look for`, {
    hint: range
      ? `write a range with two dots, since shells take < and >: ${text}${range}`
      : 'write a word, or a filter with a value: status:done, confidence:..2, kind:task',
  })
}

/** An example of a range, for the keys that take one. */
const ranged: Readonly<Record<string, string>> = {
  confidence: '3..',
  date: '2025-11-03..',
  done: '2025-11-03..',
  due: '..today',
  line: '1..100',
}
