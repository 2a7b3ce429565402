/** Enough for the price of a call to be small, and little beside a large document. */
const sizeAtOnce = 65_536

/**
 * Lines as UTF-8, with a line feed between them, piece by piece: together they may be as large as everything else in
 * memory. They are asked for one after another; a line may be encoded already.
 */
export function* encodeLines(lines: Iterable<string | Uint8Array>): Generator<Uint8Array> {
  let text = ''
  let known: Uint8Array[] = []
  let size = 0
  let lead = ''
  for (const line of lines) {
    const isText = typeof line === 'string'
    text += isText ? lead + line : lead
    lead = '\n'
    size += line.length
    if (!isText) {
      known.push(Buffer.from(text), line)
      text = ''
    }
    if (size < sizeAtOnce) continue
    if (known.length > 0) yield Buffer.concat(known)
    yield* encodeText(text)
    text = ''
    known = []
    size = 0
  }
  yield Buffer.concat([...known, Buffer.from(text)])
}

/** Halves of a character stay together. */
function* encodeText(text: string): Generator<Uint8Array> {
  for (let start = 0; start < text.length; ) {
    const end = start + sizeAtOnce
    const isSplit = (text.codePointAt(end - 1) ?? 0) > 0xffff
    const next = isSplit ? end + 1 : end
    yield Buffer.from(text.slice(start, next))
    start = next
  }
}
