/** How many bytes two contents have in common from these offsets on. Compared natively: they may be very long. */
export function commonHead(one: Uint8Array, other: Uint8Array, [from, otherFrom] = [0, 0]): number {
  const [a, b] = [bufferOf(one), bufferOf(other)]
  const most = Math.min(a.length - from, b.length - otherFrom)
  return commonRun(
    most,
    (start, end) => a.compare(b, otherFrom + start, otherFrom + end, from + start, from + end) === 0,
  )
}

/** The same from their ends backwards. */
export function commonTail(one: Uint8Array, other: Uint8Array): number {
  const [a, b] = [bufferOf(one), bufferOf(other)]
  const most = Math.min(a.length, b.length)
  return commonRun(
    most,
    (start, end) => a.compare(b, b.length - end, b.length - start, a.length - end, a.length - start) === 0,
  )
}

const atOnce = 65_536

/** In ever smaller steps from where the first difference is in the step. */
function commonRun(most: number, isSame: (start: number, end: number) => boolean): number {
  let length = 0
  let step = atOnce
  while (length < most) {
    const end = Math.min(length + step, most)
    if (isSame(length, end)) length = end
    else if (end - length === 1) return length
    else step = (end - length) >> 1
  }
  return length
}

function bufferOf({buffer, byteOffset, length}: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, length)
}
