import type {Transition} from './journal/draft-records.ts'
import {readDocument} from './read-document.ts'
import {isFresh} from './read-settled.ts'
import type {DocumentPlace, StoredDocument} from './stored-document.ts'

/** What a command makes of a content. Worked out again when the content has changed meanwhile. */
export interface Plan<Result> {
  readonly result: Result
  /** The same bytes again for no change. */
  readonly bytes: Uint8Array
  /** For the undo journal: they lead from the content given to `bytes`. */
  readonly transitions: readonly Transition[]
}

/** Pure: the same content gives the same plan. What it throws is thrown on, with nothing saved. */
export type MakePlan<Result> = (document: StoredDocument) => Plan<Result>

export interface PlannedChange<Result> {
  readonly document: StoredDocument
  readonly plan: Plan<Result>
}

/** Milliseconds. */
const recent = 1000
const attempts = 5

/**
 * A plan for a document. "Nothing to do" and "no such thing" are believed only of a file that is at rest: while
 * an editor saves in place, half of it may be missing.
 */
export function planChange<Result>(
  place: DocumentPlace,
  makePlan: MakePlan<Result>,
  first: StoredDocument,
): PlannedChange<Result> {
  let document = first
  for (let attempt = 1; ; attempt++) {
    const answer = attemptPlan(makePlan, document)
    if (changesSomething(answer, document)) return {document, plan: answer.plan}
    if (attempt < attempts && isFresh(document, recent)) {
      const again = readDocument(place, {doubted: true, knownSize: document.bytes.length})
      const isAtRest = Buffer.compare(again.bytes, document.bytes) === 0
      document = again
      if (!isAtRest) continue
    }
    if (answer.kind === 'refused') throw answer.error
    return {document, plan: answer.plan}
  }
}

type Answer<Result> =
  | {readonly kind: 'planned'; readonly plan: Plan<Result>}
  | {readonly kind: 'refused'; readonly error: unknown}

function attemptPlan<Result>(makePlan: MakePlan<Result>, document: StoredDocument): Answer<Result> {
  try {
    return {kind: 'planned', plan: makePlan(document)}
  } catch (error) {
    return {kind: 'refused', error}
  }
}

function changesSomething<Result>(
  answer: Answer<Result>,
  document: StoredDocument,
): answer is Answer<Result> & {kind: 'planned'} {
  return answer.kind === 'planned' && isWorthSaving({document, plan: answer.plan})
}

/** Whether the file or its history would be another one. */
export function isWorthSaving<Result>({document, plan}: PlannedChange<Result>): boolean {
  return plan.transitions.length > 0 || Buffer.compare(plan.bytes, document.bytes) !== 0
}
