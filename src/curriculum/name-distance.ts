/**
 * How many letters have to be added, dropped, changed or swapped with their neighbour to find `query` among whole
 * words of `title`; both normalised, neither empty. Words of the title before and after cost nothing.
 *
 *     circut braeker
 *     circuit breaker pattern   → 2
 */
export function nameDistance(query: string, title: string): number {
  let beforePrevious: number[] = []
  let previous = lettersIntoWord(title)
  for (let row = 1; row <= query.length; row++) {
    const current = [row]
    for (let column = 1; column <= title.length; column++) {
      const isEqual = query[row - 1] === title[column - 1]
      const isSwapped = query[row - 1] === title[column - 2] && query[row - 2] === title[column - 1]
      current[column] = Math.min(
        at(previous, column) + 1,
        at(current, column - 1) + 1,
        at(previous, column - 1) + (isEqual ? 0 : 1),
        isSwapped ? at(beforePrevious, column - 2) + 1 : Infinity,
      )
    }
    beforePrevious = previous
    previous = current
  }
  return Math.min(...previous.filter((_, end) => end === title.length || title[end] === ' '))
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity
}

/** What it costs to begin at each place: nothing at the start of a word. */
function lettersIntoWord(title: string): number[] {
  const letters = [0]
  for (let index = 0; index < title.length; index++) {
    letters.push(title[index] === ' ' ? 0 : at(letters, index) + 1)
  }
  return letters
}
