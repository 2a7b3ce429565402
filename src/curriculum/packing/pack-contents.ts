import type {Census, Counts} from '../census.ts'
import type {ScopeContents} from '../contents.ts'

/**
 * What is right in some scopes: of each its unit, how many numbers tell its runs, these, then whether something is counted,
 * and if so of concepts, tasks and questions whether there are any, and how many of each status.
 */
export function packContents(some: readonly ScopeContents[]): readonly number[] {
  const numbers: number[] = []
  for (const {unit, runs, census} of some) {
    numbers.push(unit, runs.length)
    // Of a table that several people fill in there are as many as rows: too many to be handed over at once.
    for (const number of runs) numbers.push(number)
    numbers.push(census ? 1 : 0)
    if (!census) continue
    for (const counts of countsIn(census)) {
      if (isNothing(counts)) numbers.push(0)
      else numbers.push(1, ...statusesIn(counts))
    }
  }
  return numbers
}

/** Of each row as many numbers, so that one is found among them. */
export function packSums(rows: readonly Census[]): readonly number[] {
  return rows.flatMap(row => countsIn(row).flatMap(statusesIn))
}

function countsIn({concepts, tasks, questions}: Census): readonly Counts[] {
  return [concepts, tasks, questions]
}

function statusesIn({'not-started': open, 'in-progress': begun, done, skipped}: Counts): readonly number[] {
  return [open, begun, done, skipped]
}

function isNothing(counts: Counts): boolean {
  return statusesIn(counts).every(count => count === 0)
}
