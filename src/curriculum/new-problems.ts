import type {Problem} from './problem.ts'

/** Those that were not there before, by what they say: lines move, and a problem with them. */
export function newProblems(before: readonly Problem[], after: readonly Problem[]): readonly Problem[] {
  const known = new Map<string, number>()
  for (const problem of before) known.set(nameOf(problem), (known.get(nameOf(problem)) ?? 0) + 1)
  return after.filter(problem => {
    const count = known.get(nameOf(problem)) ?? 0
    known.set(nameOf(problem), count - 1)
    return count <= 0
  })
}

function nameOf({rule, message}: Problem): string {
  return `${rule} ${message}`
}
