/** Two runs, one of each sequence, that stand in place of each other. Ends are exclusive. */
export interface Hunk {
  readonly start: number
  readonly end: number
  readonly otherStart: number
  readonly otherEnd: number
}

/** Steps that a comparison may take before it settles for one hunk. */
const mostWork = 20_000_000

/** The trace takes memory by the square of this. */
const mostEdits = 2000

/**
 * The fewest insertions and deletions that lead from one sequence to the other (E. W. Myers, 1986), gathered
 * into hunks. Sequences too different for that in reasonable time give one hunk.
 */
export function diffNumbers(one: readonly number[], other: readonly number[]): Hunk[] {
  const shared = Math.min(one.length, other.length)
  let start = 0
  while (start < shared && one[start] === other[start]) start++
  let tail = 0
  while (tail < shared - start && one[one.length - 1 - tail] === other[other.length - 1 - tail]) tail++
  const end = one.length - tail
  const otherEnd = other.length - tail
  if (start === end && start === otherEnd) return []
  const whole = [{start, end, otherStart: start, otherEnd}]
  if (start === end || start === otherEnd) return whole
  const trace = traceEdits(one.slice(start, end), other.slice(start, otherEnd))
  return trace ? gatherHunks(trace, {start, end, otherEnd}) : whole
}

/** For each number of edits, how far the comparison got on each diagonal. `null` when it takes too long. */
function traceEdits(one: readonly number[], other: readonly number[]): Int32Array[] | null {
  const longest = one.length + other.length
  const trace: Int32Array[] = []
  let furthest = new Int32Array(3)
  for (let edits = 0; edits <= longest; edits++) {
    if (edits > mostEdits || edits * longest > mostWork) return null
    const next = new Int32Array(2 * edits + 3)
    trace.push(furthest)
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      let x = firstStep(furthest, edits, diagonal)
      while (x < one.length && x - diagonal < other.length && one[x] === other[x - diagonal]) x++
      next[diagonal + edits + 1] = x
      if (x >= one.length && x - diagonal >= other.length) return trace
    }
    furthest = next
  }
  return null
}

function firstStep(furthest: Int32Array, edits: number, diagonal: number): number {
  if (edits === 0) return 0
  const {inserts, from} = lastStep(furthest, edits, diagonal)
  return inserts ? from : from + 1
}

/**
 * Whether the best way to a diagonal ends with an insertion, and how far it was before that.
 * `furthest` holds the diagonals of one edit less, from 1 - edits to edits - 1, with a margin of one.
 */
function lastStep(furthest: Int32Array, edits: number, diagonal: number): {inserts: boolean; from: number} {
  const above = furthest[diagonal + edits + 1] ?? 0
  const beside = furthest[diagonal + edits - 1] ?? 0
  const inserts = diagonal === -edits || (diagonal !== edits && beside < above)
  return {inserts, from: inserts ? above : beside}
}

/** Walks the trace back from the end and joins edits that touch. */
function gatherHunks(
  trace: readonly Int32Array[],
  {start, end, otherEnd}: {start: number; end: number; otherEnd: number},
): Hunk[] {
  const hunks: Hunk[] = []
  let x = end - start
  let y = otherEnd - start
  for (let edits = trace.length - 1; edits > 0; edits--) {
    const furthest = trace[edits] ?? new Int32Array()
    const diagonal = x - y
    const {inserts, from: fromX} = lastStep(furthest, edits, diagonal)
    const fromY = fromX - (inserts ? diagonal + 1 : diagonal - 1)
    const toX = inserts ? fromX : fromX + 1
    const toY = inserts ? fromY + 1 : fromY
    prependEdit(hunks, {
      start: start + fromX,
      end: start + toX,
      otherStart: start + fromY,
      otherEnd: start + toY,
    })
    x = fromX
    y = fromY
  }
  return hunks.reverse()
}

/** Hunks come last to first. */
function prependEdit(hunks: Hunk[], edit: Hunk): void {
  const next = hunks.at(-1)
  const touches = next?.start === edit.end && next.otherStart === edit.otherEnd
  if (!next || !touches) hunks.push(edit)
  else hunks[hunks.length - 1] = {...edit, end: next.end, otherEnd: next.otherEnd}
}
