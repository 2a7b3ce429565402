import type {Place, RunState} from './run-state.ts'

/**
 * Code that ends in the same line hides what is in it, other code all that follows. A run of which a backslash takes the
 * first away is ended by no other such run, for what is in code knows no backslashes. Answers the offset behind.
 */
export function countBackticks(run: RunState, {text, index, end}: Place): number {
  const length = backticksAt(text, index, end)
  if (index > 0 && text[index - 1] === '`') run.shortened++
  run.backticks.add(length)
  if (index < run.hiddenUntil) return index + length
  let next = index + length
  while (next < end) {
    const other = backticksAt(text, next, end)
    if (other === length) break
    next += Math.max(other, 1)
  }
  run.hiddenUntil = next < end ? next + length : Number.POSITIVE_INFINITY
  return index + length
}

function backticksAt(text: string, index: number, end: number): number {
  let length = 0
  while (index + length < end && text[index + length] === '`') length++
  return length
}
