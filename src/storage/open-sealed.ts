/**
 * The last byte of a sealed file, which tells how damage shows. `twice`: the content, the content again, and this byte.
 * `summed`: the content, its CRC-32 in four bytes, the lowest first, and this byte.
 */
export const seals = {twice: 0x32, summed: 0x73} as const

const sumBytes = 4

/** What `writeSealed` wrote, without a copy; `undefined` for nothing, and for anything that is not as it was written. */
export function openSealed(sealed: Buffer): Buffer | undefined {
  const content = contentOf(sealed.subarray(0, -1), sealed.at(-1))
  return content && content.length > 0 ? content : undefined
}

/** The checksum of what was opened; `null` where it was written twice over. */
export function sumIn(sealed: Buffer): number | null {
  return sealed.at(-1) === seals.summed ? sealed.readUInt32LE(sealed.length - 1 - sumBytes) : null
}

function contentOf(body: Buffer, seal: number | undefined): Buffer | undefined {
  if (seal === seals.twice) return openTwice(body)
  return seal === seals.summed ? openSummed(body) : undefined
}

function openTwice(body: Buffer): Buffer | undefined {
  const content = body.subarray(0, body.length / 2)
  return content.equals(body.subarray(content.length)) ? content : undefined
}

function openSummed(body: Buffer): Buffer | undefined {
  if (body.length < sumBytes) return undefined
  const end = body.length - sumBytes
  const content = body.subarray(0, end)
  return sumOf(content) === body.readUInt32LE(end) ? content : undefined
}

/** CRC-32 of what was summed before and of these bytes. Loading what works it out is felt beside a small file. */
export function sumOf(bytes: Uint8Array, before = 0): number {
  return process.getBuiltinModule('node:zlib').crc32(bytes, before)
}
