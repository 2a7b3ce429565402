const known = new WeakMap<Uint8Array, string>()

/**
 * MurmurHash3, 128 bits in its form for x86, with the seed 0, in hexadecimal. It tells contents apart that nobody made alike
 * on purpose; to load the SHA-256 of Node takes longer than a small save. Worked out once for the same bytes, which nobody
 * may change.
 */
export function hashBytes(bytes: Uint8Array): string {
  const before = known.get(bytes)
  if (before !== undefined) return before
  const made = hash(bytes)
  known.set(bytes, made)
  return made
}

/** The same for a text in UTF-8. */
export function hashText(text: string): string {
  return hash(Buffer.from(text))
}

type Words = readonly [a: number, b: number, c: number, d: number]

const blockLength = 16
const [factorA, factorB, factorC, factorD] = [0x239b961b, 0xab0e9789, 0x38b34ae5, 0xa1e38b93] as const

function hash(bytes: Uint8Array): string {
  const end = bytes.length - (bytes.length % blockLength)
  const [a, b, c, d] = mixTail(mixBlocks(bytes, end), bytes.subarray(end))
  const {length} = bytes
  const [e, f, g, h] = addUp([a ^ length, b ^ length, c ^ length, d ^ length])
  const words = addUp([avalanche(e), avalanche(f), avalanche(g), avalanche(h)])
  return words.map(word => (word >>> 0).toString(16).padStart(8, '0')).join('')
}

/** Written out, since most runs of it are too short to be optimised: a call for each word takes longer than its work. */
function mixBlocks(bytes: Uint8Array, end: number): Words {
  const view = new DataView(bytes.buffer, bytes.byteOffset, end)
  const {imul} = Math
  let [a, b, c, d] = [0, 0, 0, 0]
  for (let at = 0; at < end; at += blockLength) {
    let word = imul(view.getInt32(at, true), factorA)
    a ^= imul((word << 15) | (word >>> 17), factorB)
    a = (imul(((a << 19) | (a >>> 13)) + b, 5) + 0x561ccd1b) | 0
    word = imul(view.getInt32(at + 4, true), factorB)
    b ^= imul((word << 16) | (word >>> 16), factorC)
    b = (imul(((b << 17) | (b >>> 15)) + c, 5) + 0x0bcaa747) | 0
    word = imul(view.getInt32(at + 8, true), factorC)
    c ^= imul((word << 17) | (word >>> 15), factorD)
    c = (imul(((c << 15) | (c >>> 17)) + d, 5) + 0x96cd1c35) | 0
    word = imul(view.getInt32(at + 12, true), factorD)
    d ^= imul((word << 18) | (word >>> 14), factorA)
    d = (imul(((d << 13) | (d >>> 19)) + a, 5) + 0x32ac3b17) | 0
  }
  return [a, b, c, d]
}

/** What is left behind the last block, with zeros behind it: a word of zeros changes nothing. */
function mixTail([a, b, c, d]: Words, tail: Uint8Array): Words {
  const bytes = new Uint8Array(blockLength)
  bytes.set(tail)
  const view = new DataView(bytes.buffer)
  return [
    a ^ scramble(view.getInt32(0, true), [factorA, 15, factorB]),
    b ^ scramble(view.getInt32(4, true), [factorB, 16, factorC]),
    c ^ scramble(view.getInt32(8, true), [factorC, 17, factorD]),
    d ^ scramble(view.getInt32(12, true), [factorD, 18, factorA]),
  ]
}

function scramble(word: number, [first, turns, second]: readonly [number, number, number]): number {
  const product = Math.imul(word, first)
  return Math.imul((product << turns) | (product >>> (32 - turns)), second)
}

/** Every word gets something of every other. */
function addUp([a, b, c, d]: Words): Words {
  const sum = (a + b + c + d) | 0
  return [sum, (b + sum) | 0, (c + sum) | 0, (d + sum) | 0]
}

/** Every bit of a word comes to depend on every other. */
function avalanche(word: number): number {
  const once = Math.imul(word ^ (word >>> 16), 0x85ebca6b)
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35)
  return twice ^ (twice >>> 16)
}
