const lineFeed = 10
const carriageReturn = 13

/** Offsets at which lines begin, and the length at the end: line N is from `[N]` to `[N + 1]`. */
export function splitLines(content: Uint8Array): number[] {
  const starts = [0]
  for (let index = 0; index < content.length; index++) {
    const byte = content[index]
    const ends = byte === lineFeed || (byte === carriageReturn && content[index + 1] !== lineFeed)
    if (ends && index + 1 < content.length) starts.push(index + 1)
  }
  if (content.length > 0) starts.push(content.length)
  return starts
}

/** Where the line that begins here is over. */
export function nextLineStart(content: Uint8Array, start: number): number {
  let next = start + 1
  while (next < content.length && !isLineStart(content, next)) next++
  return Math.min(next, content.length)
}

/** Whether a line begins here: nothing before it, or the end of another line. */
export function isLineStart(content: Uint8Array, offset: number): boolean {
  if (offset === 0) return true
  const last = content[offset - 1]
  return last === lineFeed || (last === carriageReturn && content[offset] !== lineFeed)
}
