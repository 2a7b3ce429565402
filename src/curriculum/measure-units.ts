import {once} from '../notation/once.ts'
import type {Status} from '../notation/readings.ts'
import {addCensus, type Census, emptyCensus, type MutableCensus, tallyKinds} from './census.ts'
import {noUnit, rowOf, wholeRow} from './contents.ts'
import type {Aim} from './find-aims.ts'
import type {Curriculum} from './model.ts'
import type {UnitProgress} from './progress.ts'
import type {Unit} from './scope.ts'
import {partOf} from './scope-path.ts'
import {type Shelves, shelvesOf, unitAt} from './shelves.ts'
import {percentOf, tallyCensus, tallyCounts} from './tally.ts'

/** What is done in the units, each told by its number, and in the whole; worked out for those that are asked for. */
export interface UnitWork {
  /** All that is counted. */
  readonly whole: Census
  /** What is directly in a unit, or, of `noUnit`, in none. */
  readonly inUnit: (unit: number) => Census
  /** The mark of a unit that holds other units speaks for these too. */
  readonly statusOf: (unit: number) => Status
}

export function measureUnitWork(curriculum: Curriculum, aims: readonly Aim[]): UnitWork {
  const shelves = shelvesOf(curriculum)
  const {contents, inner} = shelves.register()
  const aimed = groupAims(shelves, aims)
  const inUnit = (unit: number): Census => withAims(contents.sums.at(rowOf(unit)), aimed.get(unit))
  const withNested = once(() => addNested(inner, inUnit))
  return {
    whole: withAims(contents.sums.at(wholeRow), aims),
    inUnit,
    statusOf: unit =>
      markOf(() => unitAt(shelves, unit), (inner.length > 0 && withNested().get(unit)) || inUnit(unit)),
  }
}

/** By the number of the unit that the entries are in. */
function groupAims({scopes, register}: Shelves, aims: readonly Aim[]): ReadonlyMap<number, readonly Aim[]> {
  const groups = new Map<number, Aim[]>()
  for (const aim of aims) {
    const number = aim.unit ? register().contents.at(scopes.positionOf(aim.unit)).unit : noUnit
    const group = groups.get(number)
    if (group) group.push(aim)
    else groups.set(number, [aim])
  }
  return groups
}

function withAims(census: Census, aims: readonly Aim[] = []): Census {
  if (aims.length === 0) return census
  const sum = emptyCensus()
  addCensus(sum, census)
  for (const {done, total} of aims) {
    sum.interviews.done += done
    sum.interviews['not-started'] += total - done
  }
  return sum
}

/** One row per unit, in document order, so that rows add up: each counts what is directly in its unit. */
export function measureUnits(curriculum: Curriculum, work: UnitWork): readonly UnitProgress[] {
  return curriculum.units.map((unit, number) => {
    const tally = tallyCensus(work.inUnit(number))
    return {unit, part: partOf(unit), status: work.statusOf(number), percent: percentOf(tally), ...tally}
  })
}

/**
 * The first unit that is not done, else the last. A unit that only holds other units gives way to them, and one in which
 * nothing can be done, such as a day that was only written about, to those in which something can.
 */
export function findCurrentUnit(curriculum: Curriculum, {inUnit, statusOf}: UnitWork): Unit | null {
  const shelves = shelvesOf(curriculum)
  const {units, inner} = shelves.register()
  const holders = new Set(inner.map(([, around]) => around))
  const isToDo = (unit: number): boolean => tallyCensus(inUnit(unit)).total > 0
  const isAnyToDo = once(() => units.some((_, unit) => isToDo(unit)))
  let last: number | undefined
  for (const unit of units.keys()) {
    const isCandidate =
      isToDo(unit) || (!holders.has(unit) && (!isAnyToDo() || unitAt(shelves, unit).mark !== null))
    if (!isCandidate) continue
    const status = statusOf(unit)
    if (status !== 'done' && status !== 'skipped') return unitAt(shelves, unit)
    last = unit
  }
  return last === undefined ? null : unitAt(shelves, last)
}

/**
 * Done when all its concepts are mastered; without concepts, when all the rest is done. What was skipped does
 * not count. A unit in which nothing can be done says itself, in its heading, how far it has come.
 */
function markOf(unit: () => Unit, census: Census): Status {
  const [concepts, all] = [tallyCounts(census.concepts), tallyCensus(census)]
  const isBegun = all.done > 0 || tallyKinds.some(kind => census[kind]['in-progress'] > 0)
  if (all.total === 0 && !isBegun && !hasSkipped(census)) return unit().mark?.status ?? 'not-started'
  const decisive = concepts.total > 0 ? concepts : all
  if (decisive.done === decisive.total) return 'done'
  return isBegun ? 'in-progress' : 'not-started'
}

function hasSkipped(census: Census): boolean {
  return tallyKinds.some(kind => census[kind].skipped > 0)
}

/** What is in the units in a unit, with what is directly in it, for those that hold some. */
function addNested(
  inner: readonly (readonly [unit: number, around: number])[],
  inUnit: UnitWork['inUnit'],
): ReadonlyMap<number, Census> {
  const aroundOf = new Map(inner)
  const sums = new Map<number, MutableCensus>()
  for (const [unit] of inner) {
    const census = inUnit(unit)
    for (let each = aroundOf.get(unit); each !== undefined; each = aroundOf.get(each)) {
      const sum = sums.get(each) ?? emptyCensus()
      addCensus(sum, census)
      sums.set(each, sum)
    }
  }
  for (const [unit, sum] of sums) addCensus(sum, inUnit(unit))
  return sums
}
