import type {Curriculum, Table} from '../curriculum/model.ts'
import type {Scope} from '../curriculum/scope.ts'
import type {Edit} from '../edit/edit.ts'
import {InternalError} from '../errors/internal-error.ts'
import {damageText} from '../notation/damage-text.ts'
import {type Span, sliceSpan} from '../source/span.ts'
import type {Operation, Repair, RepairedPlace} from './operation.ts'
import {type Facts, itemFacts, listFacts, scopeFacts} from './snapshot.ts'

export interface RepairVerification {
  readonly before: Curriculum
  readonly after: Curriculum
  readonly edits: Operation['edits']
  readonly repair: Repair
}

/**
 * The last guard before a repaired document is saved. Repaired signs give the same file again when they are damaged
 * again; a repaired structure reads as before outside the places repaired, and there is nothing more to repair in them.
 * Throws InternalError otherwise.
 */
export function verifyRepair(verification: RepairVerification): void {
  const surprise = findRepairSurprise(verification)
  if (surprise === undefined) return
  throw new InternalError(`the repair would also have changed ${surprise}; nothing was written`)
}

/** What would be otherwise than it should; `undefined` for a repair that does what it says and nothing else. */
export function findRepairSurprise({before, after, edits, repair}: RepairVerification): string | undefined {
  if (repair.kind === 'signs') return findLoss(before.text, edits)
  return findSurprise({before, after}, repair.places, movePlaces(repair.places, edits))
}

function findLoss(text: string, edits: readonly Edit[]): string | undefined {
  const lost = edits.find(edit => damageText(edit.text) !== sliceSpan(text, edit.span))
  return lost && sliceSpan(text, lost.span)
}

/** The places where they are when the edits are made; what is inserted at either end belongs to them. */
function movePlaces(places: readonly RepairedPlace[], edits: readonly Edit[]): readonly RepairedPlace[] {
  const ordered = edits.toSorted((a, b) => a.span.start - b.span.start)
  let next = 0
  let shift = 0
  const moved = (offset: number, isEnd: boolean): number => {
    for (let edit = ordered[next]; edit; edit = ordered[++next]) {
      if (isEnd ? edit.span.end > offset : edit.span.start >= offset) break
      shift += edit.text.length - (edit.span.end - edit.span.start)
    }
    return offset + shift
  }
  return places.map(place => ({
    ...place,
    span: {start: moved(place.span.start, false), end: moved(place.span.end, true)},
  }))
}

function findSurprise(
  {before, after}: Pick<RepairVerification, 'before' | 'after'>,
  places: readonly RepairedPlace[],
  moved: readonly RepairedPlace[],
): string | undefined {
  const left = after.problems.find(({rule, fix, span}) => {
    return fix && spanSet(moved).find(span)?.rule === rule
  })
  if (left) return `nothing of this: ${left.message}`
  const isAnew = ({isReadAnew}: RepairedPlace): boolean => isReadAnew
  const [old, now] = [
    statementsOf(before, spanSet(places.filter(isAnew))),
    statementsOf(after, spanSet(moved.filter(isAnew))),
  ]
  return findMissing(old, now) ?? findMissing(now, old)
}

interface SpanSet {
  /** The place that a span touches. */
  find(span: Span): RepairedPlace | undefined
}

function spanSet(places: readonly RepairedPlace[]): SpanSet {
  return {
    find: ({start, end}) => {
      let low = 0
      let high = places.length
      while (low < high) {
        const middle = (low + high) >> 1
        if ((places[middle]?.span.end ?? 0) < start) low = middle + 1
        else high = middle
      }
      const place = places[low]
      return place && place.span.start <= end ? place : undefined
    },
  }
}

/** One thing that a document says. */
interface Statement {
  readonly name: string
  readonly facts: string
  /** Where it stands, by the scopes around it. */
  readonly scope: string
  /** It stands in a place that is repaired, or under a heading or label that does. */
  readonly isFree: boolean
}

function statementsOf({items, scopes, lists, tables}: Curriculum, repaired: SpanSet): readonly Statement[] {
  const isUnderRepair = (scope: Scope | null): boolean =>
    scope !== null &&
    scope.kind !== 'document' &&
    (repaired.find(scope.heading) !== undefined || isUnderRepair(scope.parent))
  const state = (name: string, facts: Facts, {span, scope}: {span: Span; scope: Scope | null}): Statement => {
    const {scope: place, parent, ...own} = facts
    const isFree = repaired.find(span) !== undefined || isUnderRepair(scope)
    return {name, facts: JSON.stringify(own), scope: `${place ?? parent ?? ''}`, isFree}
  }
  return [
    ...items.map(item => state(`${item.kind} ${item.title}`, itemFacts(item), item)),
    ...scopes.map(scope => state(scope.title, scopeFacts(scope), {span: scope.heading, scope: scope.parent})),
    ...lists.map(list => state(`list in ${list.scope.title}`, listFacts(list), list)),
    ...tables.map(table => state(`table in ${table.scope.title}`, headersOf(table), table)),
  ]
}

/** What its columns mean and how many rows it has may follow from the rows repaired. */
function headersOf({columns}: Table): Facts {
  return {headers: columns.map(({header}) => header).join('|')}
}

/** The first thing outside the places repaired that the other reading does not say, neither there nor in such a place. */
function findMissing(wanted: readonly Statement[], said: readonly Statement[]): string | undefined {
  const there = new Map<string, number>()
  const keyOf = ({facts, scope, isFree}: Statement): string => (isFree ? facts : `${scope}\n${facts}`)
  for (const statement of said) there.set(keyOf(statement), (there.get(keyOf(statement)) ?? 0) + 1)
  const take = (key: string): boolean => {
    const count = there.get(key) ?? 0
    if (count > 0) there.set(key, count - 1)
    return count > 0
  }
  return wanted.find(statement => !statement.isFree && !take(keyOf(statement)) && !take(statement.facts))
    ?.name
}
