import type {Census} from './census.ts'
import type {Aim} from './find-aims.ts'
import {confidenceOf, isDone, isTrackable, scaleOf, statusOf} from './item-facts.ts'
import {lowShareOf} from './low-rated.ts'
import type {Curriculum, Item} from './model.ts'
import type {NextItem} from './progress.ts'
import type {Unit} from './scope.ts'
import {shelvesOf} from './shelves.ts'
import {contentsOf, type Run, runsOf} from './survey-items.ts'

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

/**
 * What to do now: the unfinished items of the current unit, then what was rated low, lowest first, then what
 * comes after, and last what earlier units left unfinished. Each group is in document order. No more items are made than
 * are looked at.
 */
export function chooseNext(input: NextInput): readonly NextItem[] {
  const open = openEntries(input.aims)
  const {current, later, earlier} = chooseUnfinished(input, open)
  return [...current, ...chooseLow(input, open), ...later, ...earlier].slice(0, Math.max(input.count, 0))
}

function chooseUnfinished(
  {curriculum, currentUnit, count}: NextInput,
  open: ReadonlySet<Item>,
): Readonly<Record<Stage, readonly NextItem[]>> {
  const stages: Record<Stage, NextItem[]> = {current: [], later: [], earlier: []}
  const {at} = shelvesOf(curriculum).items
  const begun = firstInside(curriculum, currentUnit)
  const currentNumber = currentUnit && contentsOf(curriculum, currentUnit).unit
  for (const {unit, from, count: length} of runsToDo(curriculum, open)) {
    const isCurrent = unit === currentNumber
    for (let position = from; position < from + length; position++) {
      const stage = isCurrent ? 'current' : position < begun ? 'earlier' : 'later'
      if (stages[stage].length >= count) continue
      const item = at(position)
      if (!isUnfinished(item, open) || (stage !== 'current' && lowShareOf(item) !== null)) continue
      stages[stage].push({item, reason: currentUnit ? reasons[stage] : 'not done yet'})
    }
  }
  return stages
}

/** Of the scopes that hold something unfinished. */
function runsToDo(curriculum: Curriculum, open: ReadonlySet<Item>): readonly Run[] {
  const {scopes} = shelvesOf(curriculum)
  const holders = new Set([...open].map(({scope}) => scopes.positionOf(scope)))
  return runsOf(curriculum, ({census}, scope) => hasToDo(census) || holders.has(scope))
}

/** Not what the current unit has to be done in any case. */
function chooseLow(
  {curriculum, currentUnit, count}: NextInput,
  open: ReadonlySet<Item>,
): readonly NextItem[] {
  const {items, register} = shelvesOf(curriculum)
  const chosen: NextItem[] = []
  for (const [, positions] of [...register().low.byShare()].toSorted(([a], [b]) => a - b)) {
    for (const position of positions) {
      if (chosen.length >= count) return chosen
      const item = items.at(position)
      const isCurrent = currentUnit !== null && item.unit === currentUnit && isUnfinished(item, open)
      if (!isCurrent) chosen.push({item, reason: lowReason(item)})
    }
  }
  return chosen
}

/** The position of the first item that does not begin before the unit. */
function firstInside(curriculum: Curriculum, unit: Unit | null): number {
  if (!unit) return 0
  const {firstFrom, at, length} = shelvesOf(curriculum).items
  let position = firstFrom(unit.line)
  while (position < length && at(position).span.start < unit.span.start) position++
  return position
}

function hasToDo(census: Census | null): boolean {
  if (!census) return false
  const {concepts, tasks, questions} = census
  return [concepts, tasks, questions].some(counts => counts['not-started'] + counts['in-progress'] > 0)
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

function isUnfinished(item: Item, open: ReadonlySet<Item>): boolean {
  if (!isTrackable(item)) return open.has(item)
  return !isDone(item) && statusOf(item) !== 'skipped'
}
