import type {Day} from '../calendar/day.ts'
import {
  type DerivedValue as DerivedFact,
  findDerivedValues,
  findLastUpdated,
} from '../curriculum/derived-values.ts'
import {measureProgress} from '../curriculum/measure-progress.ts'
import type {Curriculum} from '../curriculum/model.ts'
import type {Progress} from '../curriculum/progress.ts'
import type {FieldContent} from './operation.ts'
import {itemSubject, scopeSubject} from './snapshot.ts'
import type {Write} from './write.ts'

/** A value in the document that follows from the rest of it. */
export interface DerivedValue {
  /** As in the snapshot. */
  readonly subject: string
  readonly field: 'value' | 'mark'
  /** The label, or the unit's title. */
  readonly label: string
  readonly line: number
  readonly written: FieldContent
  readonly computed: FieldContent
  /** A blank agrees with nothing having been done. */
  readonly agrees: boolean
  /** How a computed value is written in this place. */
  write(content: FieldContent): Write
}

export interface Derivation {
  readonly values: readonly DerivedValue[]
  readonly progress: Progress
}

/** All derived values of a document except `Last Updated`, which follows from a change, not from contents. */
export function deriveValues(curriculum: Curriculum, today: Day): Derivation {
  const progress = measureProgress(curriculum, today)
  const facts = findDerivedValues(curriculum, progress)
  return {values: facts.map(fact => writable(curriculum, fact)), progress}
}

/** `Last Updated` agrees when it is blank or a day up to today. */
export function lastUpdatedFields(curriculum: Curriculum, today: Day): readonly DerivedValue[] {
  return findLastUpdated(curriculum, today).map(fact => writable(curriculum, fact))
}

function writable(curriculum: Curriculum, fact: DerivedFact): DerivedValue {
  const {holder, written, computed, agrees, place} = fact
  const isUnit = holder.kind === 'unit'
  return {
    subject: isUnit ? scopeSubject(holder) : itemSubject(curriculum, holder),
    field: isUnit ? 'mark' : 'value',
    label: holder.title,
    line: holder.line,
    written,
    computed,
    agrees,
    write: content => ({place, text: fact.print(content)}),
  }
}
