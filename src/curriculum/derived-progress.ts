import {foldPhrase} from '../notation/fold-phrase.ts'
import {isProgressLabel} from '../notation/progress-words.ts'
import {type ProgressReading, readProgress} from '../notation/read-progress.ts'
import {saysTally, writeProgress} from '../notation/write-progress.ts'
import type {DerivedContent, DerivedValue} from './derived-values.ts'
import {contentOf} from './item-facts.ts'
import type {Measured} from './measure-progress.ts'
import type {Curriculum, Field} from './model.ts'
import type {Tally} from './progress.ts'
import type {Scope} from './scope.ts'
import {rootOf, shelvesOf} from './shelves.ts'
import {tallyScopes} from './tally-scopes.ts'
import {readUnitName} from './unit-name.ts'

/**
 * Counts, percentages and bars in headings: `(7/15)`. A count must be out of as many as there are; a percentage could be
 * anything, such as the weight of a chapter in an exam, so those of a document are believed together or not at all.
 */
export function findHeadingTotals(curriculum: Curriculum, progress: Measured): readonly DerivedValue[] {
  const {scopes: all, register} = shelvesOf(curriculum)
  const scopes = register().totals.map(all.at)
  if (scopes.length === 0) return []
  const tallies = tallyScopes(curriculum, progress)
  const totals = scopes.flatMap(scope => headingTotal(scope, tallies.get(scope)))
  const shares = totals.filter(({holder}) => isShareAlone(holder))
  const areBelieved = shares.every(({agrees}) => agrees)
  return totals.map(total =>
    isShareAlone(total.holder) && !areBelieved ? {...total, isDoubtful: true} : total,
  )
}

function isShareAlone(holder: DerivedValue['holder']): boolean {
  if (holder.kind === 'field' || holder.kind === 'task' || !holder.total) return false
  const {bar, count} = holder.total.reading
  return bar === null && count === null
}

function headingTotal(scope: Scope, tally: Tally | undefined): readonly DerivedValue[] {
  const {total} = scope
  if (!total || !tally || tally.total === 0) return []
  const {raw, reading, inner} = total
  if (reading.count && reading.count.total !== tally.total) return []
  return [
    {
      holder: scope,
      isTotal: true,
      ...progressOf({raw, reading}, tally),
      place: {kind: 'text', span: inner, lead: ''},
    },
  ]
}

interface WrittenProgress {
  readonly raw: string
  readonly reading: ProgressReading
}

type Progressing = Pick<DerivedValue, 'written' | 'computed' | 'agrees' | 'print' | 'tally' | 'follow'>

function progressOf({raw, reading}: WrittenProgress, tally: Tally): Progressing {
  const agrees = saysTally(reading, tally)
  const computed = agrees
    ? raw
    : writeProgress({text: raw, reading, before: tallySaid(reading, tally)}, tally)
  const follow = (after: Tally) => {
    const text = writeProgress({text: raw, reading, before: tally}, after)
    return {text, content: text}
  }
  return {written: raw, computed, agrees, print: () => computed, tally, follow}
}

/** What the text says, as far as it tells: it decides whether percentages are floored or rounded. */
function tallySaid({count}: ProgressReading, tally: Tally): Tally {
  return count?.done == null ? tally : {done: count.done, total: count.total}
}

/**
 * A field that tells how far its section, its unit or the whole has come: `**Completion:** 2%`, `**Completed:** 20 / 75`,
 * `**Phase 1:** ▓▓░░ 20%`. Its label must say so, or it must have a bar; a count must be out of as many as there are.
 */
export function findFieldProgress(
  curriculum: Curriculum,
  field: Field,
  progress: Measured,
): readonly DerivedValue[] {
  const {raw, value, place} = field.value
  const isBlank = value.type === 'text' && value.text === null
  const reading =
    isBlank && field.role === 'completion'
      ? blankPercent
      : (readProgress(raw) ?? readProgress(withoutRemark(raw)))
  if (!reading || (field.role === 'other' && !reading.bar && !isProgressLabel(field.title))) return []
  if (field.role === 'other' && !reading.bar && !reading.count) return []
  const tally = tallyFor(curriculum, field, progress)
  if (!tally || (reading.count && reading.count.total !== tally.total)) return []
  if (field.role === 'completion' && isOwnCount(raw, reading)) return []
  const said = progressOf({raw: isBlank ? '0%' : raw, reading}, tally)
  const computed = contentAfter(field, `${said.computed}`)
  if (computed === undefined) return []
  const follow = (after: Tally) => {
    const text = said.follow?.(after).text ?? raw
    return {text, content: contentAfter(field, text) ?? null}
  }
  return [{holder: field, place, ...said, written: contentOf(field), computed, follow}]
}

/** `3/13 (Goal: 13/13)`; what is in the parentheses stays as it is. */
function withoutRemark(raw: string): string {
  return raw.replace(/(?<![ \t])[ \t]*[(（][^()（）]*[)）][ \t]*$/, '')
}

const blankPercent: ProgressReading = {
  bar: null,
  count: null,
  percent: {start: 0, length: 1, percent: 0, decimals: 0},
}

/** `29% (7 of 24 weeks)` counts something else. */
function isOwnCount(raw: string, {bar, count}: ProgressReading): boolean {
  return !bar && !count && !/^(?:\d+(?:[.,]\d+)?|_+)[ \t]?[%％]$|^[%％][ \t]?\d+$/.test(raw)
}

/** What `contentOf` will give for the new text; `undefined` where that is not sure. */
function contentAfter({value}: Field, text: string): DerivedContent | undefined {
  switch (value.value.type) {
    case 'percent':
      return Number(/\d+(?:[.,]\d+)?/.exec(text)?.[0].replace(',', '.') ?? 0)
    case 'ratio':
      return text.trim()
    case 'text':
      if (value.value.text === null) return Number.parseInt(text, 10)
      return value.value.text === value.raw ? text : undefined
    case 'date':
    case 'number':
    case 'rating':
      return undefined
  }
}

/** Of the unit that the label names, else of the nearest place around the field that holds something, else of all. */
function tallyFor(curriculum: Curriculum, field: Field, progress: Measured): Tally | undefined {
  const named = readUnitName(field.title)
  if (named?.number == null && field.scope === rootOf(curriculum)) return progress.completion
  const tallies = tallyScopes(curriculum, progress)
  const unit =
    named?.number == null
      ? undefined
      : [...curriculum.units, ...curriculum.parts].find(
          each =>
            each.number === named.number &&
            (each.kind === 'part' || foldPhrase(each.word) === foldPhrase(named.word)),
        )
  if (named?.number != null) return unit && tallies.get(unit)
  for (let scope: Scope | null = field.scope; scope; scope = scope.parent) {
    const tally = tallies.get(scope)
    if (tally && tally.total > 0) return tally
  }
  return progress.completion
}
