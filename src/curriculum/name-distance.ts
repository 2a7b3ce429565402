const space = 32

/**
 * How many letters have to be added, dropped, changed or swapped with their neighbour to find `query` among whole
 * words of `title`; both normalised, neither empty. Words of the title before and after cost nothing.
 *
 *     circut braeker
 *     circuit breaker pattern   → 2
 *
 * Gives up with `Infinity` once more than `limit` is certain.
 */
export function nameDistance(query: string, title: string, limit = Infinity): number {
  const width = title.length
  let beforePrevious = new Int32Array(width + 1)
  let previous = lettersIntoWord(title)
  let current = new Int32Array(width + 1)
  for (let row = 1; row <= query.length; row++) {
    const letter = query.charCodeAt(row - 1)
    const before = query.charCodeAt(row - 2)
    let least = row
    current[0] = row
    for (let column = 1; column <= width; column++) {
      const other = title.charCodeAt(column - 1)
      const beside = Math.min(current[column - 1] ?? 0, previous[column] ?? 0) + 1
      let best = Math.min(beside, (previous[column - 1] ?? 0) + (letter === other ? 0 : 1))
      if (row > 1 && column > 1 && before === other && letter === title.charCodeAt(column - 2)) {
        best = Math.min(best, (beforePrevious[column - 2] ?? 0) + 1)
      }
      current[column] = best
      if (best < least) least = best
    }
    // A swap may still mend the last letter, nothing mends more.
    if (least > limit + 1) return Infinity
    const spare = beforePrevious
    beforePrevious = previous
    previous = current
    current = spare
  }
  const distance = leastAtWordEnd(previous, title)
  return distance <= limit ? distance : Infinity
}

/** What it costs to begin at each place: nothing at the start of a word. */
function lettersIntoWord(title: string) {
  const letters = new Int32Array(title.length + 1)
  for (let index = 0; index < title.length; index++) {
    letters[index + 1] = title.charCodeAt(index) === space ? 0 : (letters[index] ?? 0) + 1
  }
  return letters
}

function leastAtWordEnd(distances: Int32Array, title: string): number {
  let least = distances[title.length] ?? Infinity
  for (let end = 0; end < title.length; end++) {
    if (title.charCodeAt(end) === space) least = Math.min(least, distances[end] ?? Infinity)
  }
  return least
}
