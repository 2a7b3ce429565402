import type {Aim} from './find-aims.ts'
import {confidenceOf, isDone, isTrackable, scaleOf, statusOf} from './item-facts.ts'
import type {Curriculum, Item} from './model.ts'
import type {NextItem} from './progress.ts'
import type {Unit} from './scope.ts'

interface NextInput {
  readonly curriculum: Curriculum
  readonly aims: readonly Aim[]
  readonly currentUnit: Unit | null
  /** How many to choose. */
  readonly count: number
}

/** `current`, `later` and `earlier` say where an unfinished item stands, seen from the current unit. */
type Stage = 'current' | 'later' | 'earlier'

const reasons: Readonly<Record<Stage, string>> = {
  current: 'current unit',
  later: 'comes after',
  earlier: 'left unfinished',
}

/** Two stars of five. */
const lowShare = 0.4

/**
 * What to do now: the unfinished items of the current unit, then what was rated low, lowest first, then what
 * comes after, and last what earlier units left unfinished. Each group is in document order.
 */
export function chooseNext({curriculum, aims, currentUnit, count}: NextInput): readonly NextItem[] {
  const open = openEntries(aims)
  const stages: Record<Stage, NextItem[]> = {current: [], later: [], earlier: []}
  const low = new Map<number, NextItem[]>()
  for (const item of curriculum.items) {
    const isUnfinished = isTrackable(item) ? isToDo(item) : open.has(item)
    const stage = isUnfinished ? stageOf(item, currentUnit) : null
    const share = stage === 'current' ? null : shareOf(item)
    if (share !== null && share <= lowShare) {
      const group = low.get(share) ?? []
      low.set(share, group)
      if (group.length < count) group.push({item, reason: lowReason(item)})
    } else if (stage !== null && stages[stage].length < count) {
      stages[stage].push({item, reason: currentUnit ? reasons[stage] : 'not done yet'})
    }
  }
  const review = [...low].toSorted(([a], [b]) => a - b).flatMap(([, group]) => group)
  return [...stages.current, ...review, ...stages.later, ...stages.earlier].slice(0, Math.max(count, 0))
}

function lowReason(item: Item): string {
  return `low confidence (${confidenceOf(item)}/${scaleOf(item)})`
}

/** As many empty rows as the aims still ask for; the counter stands for rows that the table does not have. */
function openEntries(aims: readonly Aim[]): ReadonlySet<Item> {
  const open = new Set<Item>()
  for (const {counter, entries, total, done} of aims) {
    const empty = entries.filter(entry => !entry.isFilled).slice(0, total - done)
    for (const entry of empty) open.add(entry)
    if (done < total && empty.length === 0) open.add(counter)
  }
  return open
}

function isToDo(item: Item): boolean {
  return !isDone(item) && statusOf(item) !== 'skipped'
}

function stageOf(item: Item, currentUnit: Unit | null): Stage {
  if (currentUnit === null) return 'later'
  if (item.unit === currentUnit) return 'current'
  return item.span.start < currentUnit.span.start ? 'earlier' : 'later'
}

/** Of all the stars that can be given; `null` for what nobody rated yet and for what is skipped. */
function shareOf(item: Item): number | null {
  const confidence = confidenceOf(item)
  return confidence === null || statusOf(item) === 'skipped' ? null : confidence / (scaleOf(item) ?? 5)
}
