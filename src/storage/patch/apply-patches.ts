import type {Patch} from './patch.ts'

/**
 * The content after. Patches are in order and do not overlap.
 * Throws RangeError when the content is not the one that they were made for.
 */
export function applyPatches(content: Uint8Array, patches: readonly Patch[]): Uint8Array {
  const parts: Uint8Array[] = []
  let cursor = 0
  for (const {offset, before, after} of patches) {
    const end = offset + before.length
    const fits = offset >= cursor && Buffer.compare(content.subarray(offset, end), before) === 0
    if (!fits) throw new RangeError(`The content at offset ${offset} is not what the patch replaces`)
    parts.push(content.subarray(cursor, offset), after)
    cursor = end
  }
  return Buffer.concat([...parts, content.subarray(cursor)])
}

/** What takes the content after back to the content before. */
export function invertPatches(patches: readonly Patch[]): Patch[] {
  let shift = 0
  return patches.map(({offset, before, after}) => {
    const inverse = {offset: offset + shift, before: after, after: before}
    shift += after.length - before.length
    return inverse
  })
}
