const space = 32

/**
 * How many letters have to be added, dropped, changed or swapped with their neighbour to find `query` among whole
 * words of `title`; both normalised, neither empty. Words of the title before and after cost nothing.
 *
 *     circut braeker
 *     circuit breaker pattern   → 2
 */
export function nameDistance(query: string, title: string): number {
  const width = title.length
  let beforePrevious = new Array<number>(width + 1).fill(Infinity)
  let previous = lettersIntoWord(title)
  let current = new Array<number>(width + 1).fill(0)
  for (let row = 1; row <= query.length; row++) {
    const letter = query.charCodeAt(row - 1)
    const before = query.charCodeAt(row - 2)
    current[0] = row
    for (let column = 1; column <= width; column++) {
      const other = title.charCodeAt(column - 1)
      const left = current[column - 1] ?? 0
      const above = previous[column] ?? 0
      const diagonal = (previous[column - 1] ?? 0) + (letter === other ? 0 : 1)
      let best = left < above ? left + 1 : above + 1
      if (diagonal < best) best = diagonal
      if (row > 1 && column > 1 && before === other && letter === title.charCodeAt(column - 2)) {
        best = Math.min(best, (beforePrevious[column - 2] ?? 0) + 1)
      }
      current[column] = best
    }
    ;[beforePrevious, previous, current] = [previous, current, beforePrevious]
  }
  return leastAtWordEnd(previous, title)
}

/** What it costs to begin at each place: nothing at the start of a word. */
function lettersIntoWord(title: string): number[] {
  const letters = new Array<number>(title.length + 1).fill(0)
  for (let index = 0; index < title.length; index++) {
    letters[index + 1] = title.charCodeAt(index) === space ? 0 : (letters[index] ?? 0) + 1
  }
  return letters
}

function leastAtWordEnd(distances: readonly number[], title: string): number {
  let least = distances[title.length] ?? Infinity
  for (let end = 0; end < title.length; end++) {
    if (title.charCodeAt(end) === space) least = Math.min(least, distances[end] ?? Infinity)
  }
  return least
}
