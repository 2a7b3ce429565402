import {UnreadText} from '../errors/unread-text.ts'
import type {Transition} from './journal/draft-records.ts'
import {readDocument} from './read-document.ts'
import {isFresh} from './read-settled.ts'
import type {DocumentPlace, StoredDocument} from './stored-document.ts'

/** What a command makes of a content. Worked out again when the content has changed meanwhile. */
interface Plan<Result> {
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

/** Milliseconds. An empty file is most likely an editor's that was held up between emptying and writing. */
const recent = 1000
const recentlyEmptied = 3000
const attempts = 10

/**
 * A plan for a document. A refusal is believed only of a file that is at rest: while an editor saves in place,
 * what the command is about may be missing for a moment. A text that has to be read first is no refusal. Throws what `makePlan` throws.
 */
export function planChange<Result>(
  place: DocumentPlace,
  makePlan: MakePlan<Result>,
  first: StoredDocument,
): PlannedChange<Result> {
  let document = first
  for (let attempt = 1; ; attempt++) {
    const answer = attemptPlan(makePlan, document)
    if (answer.kind === 'planned') return {document, plan: answer.plan}
    const isEmpty = document.bytes.length === 0
    if (answer.error instanceof UnreadText) throw answer.error
    if (attempt === attempts || !isFresh(document, isEmpty ? recentlyEmptied : recent)) throw answer.error
    const again = readDocument(place, {doubted: true, known: document.identity})
    if (!isEmpty && Buffer.compare(again.bytes, document.bytes) === 0) throw answer.error
    document = again
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

/** Whether the file or its history would be another one. */
export function isWorthSaving<Result>({document, plan}: PlannedChange<Result>): boolean {
  return plan.transitions.length > 0 || Buffer.compare(plan.bytes, document.bytes) !== 0
}
