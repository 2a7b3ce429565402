import {seals, sumOf} from './open-sealed.ts'
import {writeFully} from './write-fully.ts'

/** Up to so many bytes, writing and comparing a second copy takes less time than loading a checksum. */
const mostTwice = 2 * 1024 * 1024
const largestContent = 64 * 1024 * 1024

/**
 * Writes all pieces, one after the other, and what damage will show by: see `seals`. The pieces are asked for once, and
 * of large contents none is held. Throws RangeError for more than can be kept, and the system's errors.
 */
export function writeSealed(descriptor: number, pieces: Iterable<Uint8Array>): void {
  const held: Uint8Array[] = []
  let length = 0
  let sum: number | undefined
  for (const bytes of pieces) {
    length += bytes.length
    if (length > largestContent) throw new RangeError('Too much to be kept')
    writeFully(descriptor, bytes)
    if (sum !== undefined) sum = sumOf(bytes, sum)
    else held.push(bytes)
    if (length > mostTwice) {
      for (const each of held.splice(0)) sum = sumOf(each, sum)
    }
  }
  if (sum === undefined) for (const bytes of held) writeFully(descriptor, bytes)
  writeFully(descriptor, sum === undefined ? Uint8Array.of(seals.twice) : sealOf(sum))
}

function sealOf(sum: number): Uint8Array {
  const seal = Buffer.alloc(5, seals.summed)
  seal.writeUInt32LE(sum)
  return seal
}
