import type {Curriculum} from '../curriculum/model.ts'
import type {Part, Scope, Section, Unit} from '../curriculum/scope.ts'
import {unitLabel} from '../curriculum/scope-path.ts'
import {applyEdits} from '../edit/apply-edits.ts'
import type {Edit} from '../edit/edit.ts'
import {readUnitHeading} from '../notation/read-unit-heading.ts'
import type {Change, Expectation} from './operation.ts'
import {scopeSubject} from './subjects.ts'

/** The first and the last number of a part's units, and what one of them is called: `Week 15`. */
export interface UnitRange {
  readonly first: number
  readonly last: number
  readonly label: string
}

export interface FollowedRange {
  readonly edits: readonly Edit[]
  readonly changes: readonly Change[]
  readonly expectations: readonly Expectation[]
  readonly renamedScope?: {readonly from: string; readonly to: string}
}

const nothing: FollowedRange = {edits: [], changes: [], expectations: []}

/** The part around a unit, or the section that serves as one. */
export function holderOf({parent}: Unit): Part | Section | null {
  return parent?.kind === 'part' || parent?.kind === 'section' ? parent : null
}

export function rangeIn({units}: Curriculum, holder: Part | Section, without?: Unit): UnitRange | null {
  const held = units.filter(unit => holderOf(unit) === holder && unit !== without)
  const [unit] = held
  const numbers = held.flatMap(({number, lastNumber}) => [number ?? Number.NaN, lastNumber ?? Number.NaN])
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)]
  return unit && first <= last ? {first, last, label: unitLabel(unit)} : null
}

/**
 * `(Weeks 15-16)` becomes `(Weeks 15-17)` or `(Week 15)` with the units of its part, and back. A number that was not
 * that of a unit is left alone, and so is the heading of a part that has no units any more.
 */
export function followRange(
  curriculum: Curriculum,
  holder: Part | Section | null,
  after: UnitRange | null,
): FollowedRange {
  const before = holder && rangeIn(curriculum, holder)
  if (!holder || !before || !after) return nothing
  const {text, scopes} = curriculum
  const {start, end} = holder.heading
  const plural = pluralOf(before.label, scopes)
  const rewritten = [text.slice(start, end), holder.title].map(told => rewrite(told, {before, after, plural}))
  const [edit, titleEdit] = rewritten
  if (!edit || !titleEdit) return nothing
  const title = applyEdits(holder.title, [titleEdit])
  const span = {start: start + edit.span.start, end: start + edit.span.end}
  const {slug, line} = holder
  const [from, to] = [scopeSubject(holder), scopeSubject({...holder, title})]
  return {
    edits: [{span, text: edit.text}],
    changes: [
      {item: holder.title, id: slug, key: slug, field: 'title', before: holder.title, after: title, line},
    ],
    expectations: [{subject: to, field: 'title', after: title}],
    ...(from === to ? {} : {renamedScope: {from, to}}),
  }
}

interface Following {
  readonly before: UnitRange
  readonly after: UnitRange
  readonly plural: string
}

const several =
  /(?:(?<![\p{L}\p{M}])(\p{L}[\p{L}\p{M}]*)([ \t]+))?(?<!\d)(\d+)([ \t]*[-–—~][ \t]*)(\d+)(?!\d)/gu
const one = /(?<=[(（])([^()（）]*?)(\d+)([^()（）\d]*)(?=[)）][^()（）]*$)/u

function rewrite(told: string, following: Following): Edit | undefined {
  return rewriteRange(told, following) ?? widenSingle(told, following)
}

/** `Weeks 15-16`, to another range or to the one that is left of it. */
function rewriteRange(told: string, {before, after}: Following): Edit | undefined {
  for (const match of told.matchAll(several)) {
    const [whole, word = '', gap = '', first = '', dash = '', last = ''] = match
    const from = Number(first) === before.first ? after.first : Number(first)
    const to = Number(last) === before.last ? after.last : Number(last)
    if (from === Number(first) && to === Number(last)) continue
    const single = readUnitHeading(whole)
      ? inCaseOf(numbered(after.label, from), word)
      : `${word}${gap}${from}`
    const text = from === to ? single : `${word}${gap}${from}${dash}${to}`
    return {span: {start: match.index, end: match.index + whole.length}, text}
  }
  return undefined
}

/** `(Week 15)`, to a range. */
function widenSingle(told: string, {before, after, plural}: Following): Edit | undefined {
  const match = before.first === before.last && after.first < after.last ? one.exec(told) : null
  const [whole = '', opening = '', number, closing = ''] = match ?? []
  if (!match || Number(number) !== before.first || readUnitHeading(whole)?.name !== '') return undefined
  const word = opening.trimEnd()
  const gap = opening.slice(word.length)
  const name = inCaseOf(word === '' || word === '第' || word === '제' ? word : plural, word)
  return {
    span: {start: match.index, end: match.index + whole.length},
    text: `${name}${gap}${after.first}-${after.last}${closing}`,
  }
}

function numbered(label: string, number: number): string {
  return label.replace(/\d+/, () => `${number}`)
}

/** `Weeks` of `Week 15`: as the headings of other parts have it, else as English does. */
function pluralOf(label: string, scopes: readonly Scope[]): string {
  const word = /^\p{L}[\p{L}\p{M}]*/u.exec(label)?.[0] ?? ''
  const kind = readUnitHeading(`${word} 1`)?.canonical
  const others = scopes.flatMap(({title}) => [...title.matchAll(several)].map(match => match[1] ?? ''))
  const other = others.find(each => readUnitHeading(`${each} 1-2`)?.canonical === kind)
  if (kind === undefined || other) return other ?? word
  return readUnitHeading(`${word}s 1-2`)?.canonical === kind ? `${word}s` : word
}

/** A word that stands in the middle of a title may be written small. */
function inCaseOf(text: string, word: string): string {
  const isSmall = word !== '' && word === word.toLowerCase() && word !== word.toUpperCase()
  return isSmall ? text.charAt(0).toLowerCase() + text.slice(1) : text
}
