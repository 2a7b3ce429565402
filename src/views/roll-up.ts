import type {Unit} from '../curriculum/scope.ts'
import {sumTallies} from '../curriculum/tally.ts'
import type {OutlineRow} from './outline-progress.ts'

const mostRows = 32
const shownAround = 4

/**
 * Shortens a long outline to about a screen: far from the current unit, neighbouring units of one status share a
 * row that tells how many they are and what they add up to. Nothing is left out.
 */
export function rollUp(rows: readonly OutlineRow[], current: Unit | null): readonly OutlineRow[] {
  if (rows.length <= mostRows) return rows
  const centre = rows.findIndex(row => row.kind === 'unit' && row.unit === current)
  const isNear = (index: number): boolean => centre >= 0 && Math.abs(index - centre) <= shownAround
  const result: OutlineRow[] = []
  for (const [index, row] of rows.entries()) {
    const before = result.at(-1)
    const joined = before && !isNear(index) && !isNear(index - 1) ? joinUnits(before, row) : undefined
    if (joined === undefined) result.push(row)
    else result[result.length - 1] = joined
  }
  return result
}

/** `undefined` when the two rows are not units of one status. */
function joinUnits(before: OutlineRow, row: OutlineRow): OutlineRow | undefined {
  if (row.kind !== 'unit' || (before.kind !== 'unit' && before.kind !== 'run')) return undefined
  if (before.status !== row.status || (before.tally.total === 0) !== (row.tally.total === 0)) return undefined
  const tally = sumTallies([before.tally, row.tally])
  const first = before.kind === 'run' ? before.first : before.unit
  const count = before.kind === 'run' ? before.count + 1 : 2
  return {kind: 'run', first, last: row.unit, count, status: row.status, tally}
}
