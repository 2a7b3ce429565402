/**
 * Finds the end of the line in which an offset lies: where its line ending begins, or the text's own end. Asked in
 * ascending order it goes through the text once; the search is the engine's own, which is fast from the first call on.
 */
export function lineEnds(text: string): (from: number) => number {
  const feed = nextOf(text, '\n')
  const carriageReturn = nextOf(text, '\r')
  return from => Math.min(feed(from), carriageReturn(from))
}

/** Where the line after this line ending begins. */
export function afterLineEnd(text: string, end: number): number {
  return text[end] === '\r' && text[end + 1] === '\n' ? end + 2 : end + 1
}

function nextOf(text: string, character: string): (from: number) => number {
  let next = -1
  return from => {
    if (next < from) {
      const found = text.indexOf(character, from)
      next = found === -1 ? text.length : found
    }
    return next
  }
}
