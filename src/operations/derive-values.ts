import type {Day} from '../calendar/day.ts'
import {
  type DerivedValue as DerivedFact,
  findDerivedValues,
  findLastUpdated,
} from '../curriculum/derived-values.ts'
import {type Measured, measureWork} from '../curriculum/measure-progress.ts'
import type {Curriculum} from '../curriculum/model.ts'
import {itemSubject, numberedScopeSubject} from './find-subject.ts'
import type {FieldContent} from './operation.ts'
import type {Write} from './write.ts'

/** A value in the document that follows from the rest of it. */
export interface DerivedValue {
  /** As in the snapshot. */
  readonly subject: string
  readonly field: 'value' | 'mark' | 'total' | 'status'
  /** The label, or the unit's title. */
  readonly label: string
  readonly line: number
  readonly written: FieldContent
  readonly computed: FieldContent
  /** A blank agrees with nothing having been done. */
  readonly agrees: boolean
  /** It may not be meant as one at all: it is neither kept true nor set. */
  readonly isDoubtful: boolean
  /** How a computed value is written in this place. */
  write(content: FieldContent): Write
  /** How it follows a change after which it is to be as in `later`. */
  follow(later: DerivedValue): {readonly write: Write; readonly after: FieldContent}
  /** What it was worked out from. */
  readonly fact: DerivedFact
}

export interface Derivation {
  readonly values: readonly DerivedValue[]
  readonly progress: Measured
}

/** All derived values of a document except `Last Updated`, which follows from a change, not from contents. */
export function deriveValues(curriculum: Curriculum): Derivation {
  const progress = measureWork(curriculum)
  const facts = findDerivedValues(curriculum, progress)
  return {values: facts.map(fact => writable(curriculum, fact)), progress}
}

/** `Last Updated` agrees when it is blank or a day up to today. */
export function lastUpdatedFields(curriculum: Curriculum, today: Day): readonly DerivedValue[] {
  return findLastUpdated(curriculum, today).map(fact => writable(curriculum, fact))
}

function writable(curriculum: Curriculum, fact: DerivedFact): DerivedValue {
  const {holder, written, computed, agrees, place, isDoubtful = false} = fact
  let subject: string | undefined
  return {
    // Only of the few that change, or would, somebody asks how they are called.
    get subject() {
      subject ??= subjectOf(curriculum, holder)
      return subject
    },
    field: fieldOf(fact),
    label: holder.title,
    line: holder.line,
    written,
    computed,
    agrees,
    isDoubtful,
    write: content => ({place, text: fact.print(content)}),
    follow: later => followFact(fact, later),
    fact,
  }
}

function followFact(fact: DerivedFact, later: DerivedValue): ReturnType<DerivedValue['follow']> {
  const {place} = fact
  const {tally} = later.fact
  if (!fact.follow || !tally) return {write: {place, text: fact.print(later.computed)}, after: later.computed}
  const {text, content} = fact.follow(tally)
  return {write: {place, text}, after: content}
}

function subjectOf(curriculum: Curriculum, holder: DerivedFact['holder']): string {
  return holder.kind === 'field' || holder.kind === 'task'
    ? itemSubject(curriculum, holder)
    : numberedScopeSubject(curriculum, holder)
}

function fieldOf({holder, isTotal}: DerivedFact): DerivedValue['field'] {
  switch (holder.kind) {
    case 'field':
      return 'value'
    case 'task':
      return 'status'
    case 'unit':
    case 'part':
    case 'section':
    case 'document':
      return isTotal ? 'total' : 'mark'
  }
}
