import type {Counts} from '../census.ts'
import type {MarkGroup} from '../mark-counts.ts'
import type {Register} from '../register.ts'
import type {Packing} from './packing.ts'

export interface PackedRegister extends Pick<Register, 'fields' | 'entries' | 'nested' | 'logs'> {
  readonly marks: readonly (readonly [group: MarkGroup, forms: readonly (readonly [string, number])[]])[]
  /**
   * Of each scope its number, how many numbers tell its runs, these, then whether something is counted, and if so of
   * concepts, tasks and questions whether there are any, and how many of each status.
   */
  readonly scopes: readonly number[]
}

export function packRegister(
  {numberOfScope}: Pick<Packing, 'numberOfScope'>,
  {scopes, marks, fields, entries, nested, logs}: Register,
): PackedRegister {
  const numbers: number[] = []
  for (const [scope, {runs, census}] of scopes) {
    numbers.push(numberOfScope(scope), runs.length)
    // Of a table that several people fill in there are as many as rows: too many to be handed over at once.
    for (const number of runs) numbers.push(number)
    numbers.push(census ? 1 : 0)
    if (!census) continue
    addCounts(numbers, census.concepts)
    addCounts(numbers, census.tasks)
    addCounts(numbers, census.questions)
  }
  const counts = [...marks].map(([group, forms]) => [group, [...forms]] as const)
  return {fields, entries, nested, logs, marks: counts, scopes: numbers}
}

function addCounts(numbers: number[], counts: Counts): void {
  const {'not-started': open, 'in-progress': begun, done, skipped} = counts
  if (open + begun + done + skipped === 0) numbers.push(0)
  else numbers.push(1, open, begun, done, skipped)
}
