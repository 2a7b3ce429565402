import {applyPatches} from './apply-patches.ts'

/** One run of bytes replaced by another. The offset is in the content before. */
export interface Patch {
  readonly offset: number
  readonly before: Uint8Array
  readonly after: Uint8Array
}

/** A range of some content. */
export interface Place {
  readonly base: Uint8Array
  readonly start: number
  readonly end: number
}

export function endOf({offset, before}: Patch): number {
  return offset + before.length
}

/** What patches make of one place; they lie within it. */
export function patchPlace({base, start, end}: Place, patches: readonly Patch[]): Uint8Array {
  const shifted = patches.map(patch => ({...patch, offset: patch.offset - start}))
  return applyPatches(base.subarray(start, end), shifted)
}
