import type {Status} from '../notation/readings.ts'
import {addCensus, type Census, emptyCensus, type MutableCensus, tallyKinds} from './census.ts'
import type {Curriculum} from './model.ts'
import type {UnitProgress} from './progress.ts'
import type {Unit} from './scope.ts'
import {partOf, unitOf} from './scope-path.ts'
import {percentOf, tallyCensus, tallyCounts} from './tally.ts'

const nothing: Census = emptyCensus()

/**
 * One row per unit, in document order. A row counts what is directly in its unit, so that rows add up;
 * the mark of a unit that holds other units speaks for these too.
 */
export function measureUnits(
  curriculum: Curriculum,
  censuses: ReadonlyMap<Unit | null, Census>,
): readonly UnitProgress[] {
  const withNested = addNested(curriculum.units, censuses)
  return curriculum.units.map(unit => {
    const census = censuses.get(unit) ?? nothing
    const tally = tallyCensus(census)
    const status = markOf(unit, withNested.get(unit) ?? census)
    return {unit, part: partOf(unit), status, percent: percentOf(tally), ...tally}
  })
}

/**
 * The first unit that is not done, else the last. A unit that only holds other units gives way to them, and one in which
 * nothing can be done, such as a day that was only written about, to those in which something can.
 */
export function findCurrentUnit(rows: readonly UnitProgress[]): Unit | null {
  const holders = new Set(rows.map(({unit}) => enclosingUnit(unit)))
  const isCounted = rows.some(({total}) => total > 0)
  const candidates = rows.filter(
    ({unit, total}) => total > 0 || (!holders.has(unit) && (!isCounted || unit.mark !== null)),
  )
  const row = candidates.find(({status}) => status !== 'done' && status !== 'skipped') ?? candidates.at(-1)
  return row?.unit ?? null
}

/**
 * Done when all its concepts are mastered; without concepts, when all the rest is done. What was skipped does
 * not count. A unit in which nothing can be done says itself, in its heading, how far it has come.
 */
function markOf(unit: Unit, census: Census): Status {
  const [concepts, all] = [tallyCounts(census.concepts), tallyCensus(census)]
  const isBegun = all.done > 0 || tallyKinds.some(kind => census[kind]['in-progress'] > 0)
  if (all.total === 0 && !isBegun && !hasSkipped(census)) return unit.mark?.status ?? 'not-started'
  const decisive = concepts.total > 0 ? concepts : all
  if (decisive.done === decisive.total) return 'done'
  return isBegun ? 'in-progress' : 'not-started'
}

function hasSkipped(census: Census): boolean {
  return tallyKinds.some(kind => census[kind].skipped > 0)
}

/** What is in the units in a unit, for those that hold some. */
function addNested(
  units: readonly Unit[],
  censuses: ReadonlyMap<Unit | null, Census>,
): ReadonlyMap<Unit, Census> {
  const sums = new Map<Unit, MutableCensus>()
  for (const unit of units) {
    const census = censuses.get(unit)
    if (!census) continue
    for (let each = enclosingUnit(unit); each !== null; each = enclosingUnit(each)) {
      const sum = sums.get(each) ?? emptyCensus()
      addCensus(sum, census)
      sums.set(each, sum)
    }
  }
  for (const [unit, sum] of sums) addCensus(sum, censuses.get(unit) ?? nothing)
  return sums
}

function enclosingUnit(unit: Unit): Unit | null {
  return unit.parent === null ? null : unitOf(unit.parent)
}
