import type {Census, Counts} from './census.ts'
import type {Tally} from './progress.ts'

/** What was skipped is in neither number. */
export function tallyCounts(counts: Counts): Tally {
  return {done: counts.done, total: toDo(counts)}
}

export function tallyCensus({concepts, tasks, questions, interviews}: Census): Tally {
  return {
    done: concepts.done + tasks.done + questions.done + interviews.done,
    total: toDo(concepts) + toDo(tasks) + toDo(questions) + toDo(interviews),
  }
}

function toDo(counts: Counts): number {
  return counts.done + counts['in-progress'] + counts['not-started']
}

export function sumTallies(tallies: readonly Tally[]): Tally {
  return {
    done: tallies.reduce((sum, tally) => sum + tally.done, 0),
    total: tallies.reduce((sum, tally) => sum + tally.total, 0),
  }
}

/** Floored, so that 100 means all; 0 when there is nothing to do. */
export function percentOf({done, total}: Tally): number {
  return total === 0 ? 0 : Math.floor((done * 100) / total)
}
