import type {Curriculum, Scope} from '../curriculum/model.ts'
import type {Edit} from '../edit/edit.ts'
import {InternalError} from '../errors/internal-error.ts'
import {damageText} from '../notation/damage-text.ts'
import {type Span, sliceSpan} from '../source/span.ts'
import type {Operation, Repair, RepairedPlace} from './operation.ts'
import {type Facts, itemFacts, listFacts, scopeFacts, tableFacts} from './snapshot.ts'

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
export function verifyRepair({before, after, edits, repair}: RepairVerification): void {
  const surprise =
    repair.kind === 'signs'
      ? findLoss(before.text, edits)
      : findSurprise({before, after}, repair.places, movePlaces(repair.places, edits))
  if (surprise === undefined) return
  throw new InternalError(`The repair would also have changed ${surprise}; nothing was written`)
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
  return findDifference(
    statementsOf(before, spanSet(places.filter(isAnew))),
    statementsOf(after, spanSet(moved.filter(isAnew))),
  )
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
    ...tables.map(table => state(`table in ${table.scope.title}`, tableFacts(table), table)),
  ]
}

/** The first thing that is not said as before, unless it stands where something was repaired. */
function findDifference(before: readonly Statement[], after: readonly Statement[]): string | undefined {
  let [old, now] = [0, 0]
  while (old < before.length || now < after.length) {
    const [was, is] = [before[old], after[now]]
    const isSame = was && is && was.facts === is.facts && (was.scope === is.scope || was.isFree || is.isFree)
    if (isSame) [old, now] = [old + 1, now + 1]
    else if (is?.isFree) now++
    else if (was?.isFree) old++
    else return (was ?? is)?.name
  }
  return undefined
}
