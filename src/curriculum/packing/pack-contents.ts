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
    addUnlessNone(numbers, census.concepts)
    addUnlessNone(numbers, census.tasks)
    addUnlessNone(numbers, census.questions)
  }
  return numbers
}

/** Of each row as many numbers, so that one is found among them. */
export function packSums(rows: readonly Census[]): readonly number[] {
  const numbers: number[] = []
  for (const {concepts, tasks, questions} of rows) {
    addCounts(numbers, concepts)
    addCounts(numbers, tasks)
    addCounts(numbers, questions)
  }
  return numbers
}

function addUnlessNone(numbers: number[], counts: Counts): void {
  const {'not-started': open, 'in-progress': begun, done, skipped} = counts
  if (open + begun + done + skipped === 0) numbers.push(0)
  else {
    numbers.push(1)
    addCounts(numbers, counts)
  }
}

function addCounts(numbers: number[], counts: Counts): void {
  const {'not-started': open, 'in-progress': begun, done, skipped} = counts
  numbers.push(open, begun, done, skipped)
}
