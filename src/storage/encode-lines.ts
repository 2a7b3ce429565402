/** Enough for the price of a call to be small, and little beside a large document. */
const charactersAtOnce = 65_536

/**
 * Lines as UTF-8, with a line feed between them, piece by piece: together they may be as large as everything else in
 * memory. They are asked for one after another.
 */
export function* encodeLines(lines: Iterable<string>): Generator<Uint8Array> {
  let waiting = ''
  let isFirst = true
  for (const line of lines) {
    if (!isFirst) waiting += '\n'
    isFirst = false
    if (waiting.length + line.length < charactersAtOnce) {
      waiting += line
      continue
    }
    yield Buffer.from(waiting)
    waiting = ''
    yield* encodeText(line)
  }
  yield Buffer.from(waiting)
}

/** Halves of a character stay together. */
function* encodeText(text: string): Generator<Uint8Array> {
  for (let start = 0; start < text.length; ) {
    const end = start + charactersAtOnce
    const isSplit = (text.codePointAt(end - 1) ?? 0) > 0xffff
    const next = isSplit ? end + 1 : end
    yield Buffer.from(text.slice(start, next))
    start = next
  }
}
