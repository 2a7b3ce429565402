/** Bytes of what was, and those that stand in their place now. */
export interface ByteChange {
  readonly was: ByteRange
  readonly is: ByteRange
}

interface ByteRange {
  readonly start: number
  readonly end: number
}

const lineFeed = 0x0a

/**
 * Where two documents of about as many lines differ, each place up to the end of its line; `undefined` where that is in more
 * places than are asked for.
 */
export function changedBytes(was: Buffer, is: Buffer, most: number): readonly ByteChange[] | undefined {
  const changes: ByteChange[] = []
  let [from, to] = [0, 0]
  for (;;) {
    const same = sameBytes(was.subarray(from), is.subarray(to))
    const [start, isStart] = [from + same, to + same]
    if (start === was.length && isStart === is.length) return changes
    if (changes.length === most) return undefined
    const isLast = start === was.length || isStart === is.length
    from = isLast ? was.length : lineEnd(was, start)
    to = isLast ? is.length : lineEnd(is, isStart)
    changes.push({was: {start, end: from}, is: {start: isStart, end: to}})
  }
}

function lineEnd(bytes: Buffer, from: number): number {
  const feed = bytes.indexOf(lineFeed, from)
  return feed < 0 ? bytes.length : feed
}

/** Bytes that are compared at once. */
const atOnce = 65_536

/** How many bytes at the beginning are the same. */
function sameBytes(one: Buffer, other: Buffer): number {
  const most = Math.min(one.length, other.length)
  let same = 0
  const isSame = (size: number): boolean =>
    same + size <= most && one.compare(other, same, same + size, same, same + size) === 0
  while (isSame(atOnce)) same += atOnce
  for (let size = atOnce >> 1; size > 0; size >>= 1) if (isSame(size)) same += size
  return same
}
