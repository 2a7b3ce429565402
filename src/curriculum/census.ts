import type {Status} from '../notation/readings.ts'
import type {TallyKind} from './progress.ts'

/** How many of one kind have come how far. */
export type Counts = Readonly<Record<Status, number>>

/** All that is counted in one unit, in one other place, or outside the units. */
export type Census = Readonly<Record<TallyKind, Counts>>

export type MutableCensus = Record<TallyKind, Record<Status, number>>

export const tallyKinds: readonly TallyKind[] = ['concepts', 'tasks', 'questions', 'interviews']

export function emptyCensus(): MutableCensus {
  return {concepts: noCounts(), tasks: noCounts(), questions: noCounts(), interviews: noCounts()}
}

export function addCensus(sum: MutableCensus, census: Census): void {
  addCounts(sum.concepts, census.concepts)
  addCounts(sum.tasks, census.tasks)
  addCounts(sum.questions, census.questions)
  addCounts(sum.interviews, census.interviews)
}

function addCounts(sum: Record<Status, number>, counts: Counts): void {
  sum['not-started'] += counts['not-started']
  sum['in-progress'] += counts['in-progress']
  sum.done += counts.done
  sum.skipped += counts.skipped
}

function noCounts(): Record<Status, number> {
  return {'not-started': 0, 'in-progress': 0, done: 0, skipped: 0}
}
