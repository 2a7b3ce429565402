import type {Day} from '../../calendar/day.ts'
import {contentOf} from '../../curriculum/item-facts.ts'
import {measureProgress} from '../../curriculum/measure-progress.ts'
import type {Curriculum, Field, Item, List} from '../../curriculum/model.ts'
import type {Scope, Unit} from '../../curriculum/scope.ts'
import {normaliseTitle} from '../../notation/normalise-title.ts'
import {isNotesLabel, isReflectionHeading, ownerOfLabel} from '../../notation/owner-of-label.ts'

/** Which labelled values and lists a learner wrote, and which belong to the plan. */
export interface ValueOwners {
  isLearners(thing: Field | List): boolean
  /** Labels of filled values that were left to the plan. */
  readonly kept: readonly string[]
}

/**
 * A learner wrote what stands blank in another unit under the same label, what the label says is a learner's, and
 * numbers and days. The plan has what its label says, and what was there in units that nobody has begun.
 */
export function valueOwners(curriculum: Curriculum, today: Day): ValueOwners {
  const facts: Facts = {
    curriculum,
    untouched: untouchedUnits(curriculum, today),
    blankLabels: labelsOfBlanks(curriculum),
  }
  const learners = new Set<Field | List>([
    ...curriculum.items.filter(item => item.kind === 'field').filter(field => ownsField(facts, field)),
    ...curriculum.lists.filter(list => ownsList(facts, list)),
  ])
  const kept = curriculum.items.filter(
    item => item.kind === 'field' && contentOf(item) !== null && !learners.has(item),
  )
  return {isLearners: thing => learners.has(thing), kept: [...new Set(kept.map(item => item.title))]}
}

interface Facts {
  readonly curriculum: Curriculum
  readonly untouched: ReadonlySet<Unit>
  /** Normalised. */
  readonly blankLabels: ReadonlySet<string>
}

function untouchedUnits(curriculum: Curriculum, today: Day): ReadonlySet<Unit> {
  const {units} = measureProgress(curriculum, today)
  return new Set(
    units.filter(({status, total}) => status === 'not-started' && total > 0).map(({unit}) => unit),
  )
}

function labelsOfBlanks({items, lists}: Curriculum): ReadonlySet<string> {
  const fields = items.filter(item => item.kind === 'field' && contentOf(item) === null)
  const toFill = lists.filter(hasEmptyEntry)
  return new Set(
    [...fields.map(({title}) => title), ...toFill.map(({scope}) => scope.title)].map(normaliseTitle),
  )
}

/** Truly empty: an entry with something nested in it has no text of its own either. */
function hasEmptyEntry({kind, entries}: List): boolean {
  return (
    kind === 'plain' && entries.some(({text, span, content}) => text === null && content.end === span.end)
  )
}

function ownsField(facts: Facts, field: Field): boolean {
  if (field.role !== 'other' || isInRecord(facts.curriculum, field)) return true
  const {type} = field.value.value
  if (type === 'date' || type === 'rating') return true
  const isAmongOwn = headingsAround(field.scope).some(each => isReflectionHeading(each.title))
  return ownerByLabel(facts, field.title, field.unit) ?? (type !== 'text' || isAmongOwn)
}

/** A labelled value inside a numbered record, such as a project of a portfolio. */
function isInRecord({items}: Curriculum, {span, id}: Item): boolean {
  return items.some(
    item =>
      item.kind === 'slot' &&
      item.id !== id &&
      item.list.entries[item.index]?.isLabelled === true &&
      item.span.start <= span.start &&
      span.end <= item.span.end,
  )
}

function ownerByLabel(
  {untouched, blankLabels}: Facts,
  label: string,
  unit: Unit | null,
): boolean | undefined {
  if (blankLabels.has(normaliseTitle(label)) || isNotesLabel(label)) return true
  const owner = ownerOfLabel(label)
  if (owner !== undefined) return owner === 'learner'
  return unit !== null && untouched.has(unit) ? false : undefined
}

function ownsList(facts: Facts, list: List): boolean {
  const {scope} = list
  if (list.kind !== 'plain' || list.entries.length === 0) return false
  if (hasEmptyEntry(list) || list.entries.every(({isLabelled}) => isLabelled)) return true
  if (scope.kind === 'section' && scope.form === 'label') {
    return ownerByLabel(facts, scope.title, unitAround(scope)) ?? false
  }
  const isAsking = list.entries.every(({text}) => /[?？؟]$/u.test(text ?? ''))
  return !isAsking && headingsAround(scope).some(each => isReflectionHeading(each.title))
}

/** The headings up to, and without, the unit or part. */
function headingsAround(scope: Scope): readonly Scope[] {
  const scopes: Scope[] = []
  for (let each: Scope | null = scope; each?.kind === 'section'; each = each.parent) scopes.push(each)
  return scopes
}

function unitAround(scope: Scope): Unit | null {
  for (let each: Scope | null = scope; each !== null; each = each.parent)
    if (each.kind === 'unit') return each
  return null
}
