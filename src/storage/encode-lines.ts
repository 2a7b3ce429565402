/** Enough for the price of a call to be small, and little beside a large document. */
const sizeAtOnce = 65_536

/**
 * Lines as UTF-8, with a line feed between them, piece by piece: together they may be as large as everything else in
 * memory. They are asked for one after another; a line may be encoded already.
 */
export function* encodeLines(lines: Iterable<string | Uint8Array>): Generator<Uint8Array> {
  let waiting: Uint8Array[] = []
  let size = 0
  for (const bytes of bytesOf(lines)) {
    waiting.push(bytes)
    size += bytes.length
    if (size < sizeAtOnce) continue
    yield Buffer.concat(waiting)
    waiting = []
    size = 0
  }
  yield Buffer.concat(waiting)
}

const feed = Uint8Array.of(0x0a)

function* bytesOf(lines: Iterable<string | Uint8Array>): Generator<Uint8Array> {
  let isFirst = true
  for (const line of lines) {
    if (!isFirst) yield feed
    isFirst = false
    if (typeof line === 'string') yield* encodeText(line)
    else yield line
  }
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
