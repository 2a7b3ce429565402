import {applyPatches} from './apply-patches.ts'
import {diffBytes} from './diff-bytes.ts'
import {endOf, type Patch, type Place, patchPlace} from './patch.ts'
import {type PatchConflict, showConflict} from './patch-conflict.ts'
import {isLineStart} from './split-lines.ts'

export type Merged =
  | {readonly kind: 'merged'; readonly bytes: Uint8Array}
  | {readonly kind: 'conflict'; readonly conflict: PatchConflict}

/**
 * Carries patches that were made for `base` over to `current`, which people have changed since. A patch
 * applies where its own bytes are untouched and nothing was put right beside them in the same line; one that
 * was made by hand already is left out; anything else is a conflict.
 */
export function mergePatches(base: Uint8Array, current: Uint8Array, patches: readonly Patch[]): Merged {
  const made = diffBytes(base, current)
  const changes = [
    ...made.map(patch => ({patch, wanted: false})),
    ...patches.map(patch => ({patch, wanted: true})),
  ].toSorted(inOrder)
  const merged: Patch[] = []
  for (const group of groupTouching(base, changes)) {
    const place = findConflict(base, group)
    if (place) return {kind: 'conflict', conflict: showConflict(place, made)}
    const byHand = patchesOf(group, false)
    merged.push(...(byHand.length > 0 ? byHand : patchesOf(group, true)))
  }
  return {kind: 'merged', bytes: applyPatches(base, merged)}
}

interface Change {
  readonly patch: Patch
  /** To be carried over, rather than made by hand since. */
  readonly wanted: boolean
}

function inOrder(one: Change, other: Change): number {
  return one.patch.offset - other.patch.offset || one.patch.before.length - other.patch.before.length
}

/** Runs of changes of which each touches the one before it. */
function groupTouching(base: Uint8Array, changes: readonly Change[]): Change[][] {
  const groups: Change[][] = []
  let end = -1
  for (const change of changes) {
    const group = groups.at(-1)
    if (group && touches(base, {group, end}, change)) group.push(change)
    else groups.push([change])
    end = Math.max(end, endOf(change.patch))
  }
  return groups
}

/** Neighbours whose border is the end of a line are apart, unless both insert there: which comes first? */
function touches(
  base: Uint8Array,
  {group, end}: {readonly group: readonly Change[]; readonly end: number},
  next: Change,
): boolean {
  const {offset} = next.patch
  if (offset !== end) return offset < end
  const neighbours = group.filter(change => endOf(change.patch) === end)
  const insertsTwice = isInsertion(next) && neighbours.some(isInsertion)
  return insertsTwice || !isLineStart(base, offset) || !neighbours.every(({patch}) => endsLine(patch.after))
}

function isInsertion({patch}: Change): boolean {
  return patch.before.length === 0
}

function endsLine(text: Uint8Array): boolean {
  return text.length === 0 || isLineStart(text, text.length)
}

/** Where both sides changed something and did not come to the same bytes. */
function findConflict(base: Uint8Array, group: readonly Change[]): Place | null {
  const byHand = patchesOf(group, false)
  const wanted = patchesOf(group, true)
  if (byHand.length === 0 || wanted.length === 0) return null
  const start = Math.min(...group.map(({patch}) => patch.offset))
  const end = Math.max(...group.map(({patch}) => endOf(patch)))
  const place = {base, start, end}
  const same = Buffer.compare(patchPlace(place, byHand), patchPlace(place, wanted)) === 0
  return same ? null : place
}

function patchesOf(changes: readonly Change[], wanted: boolean): Patch[] {
  return changes.filter(change => change.wanted === wanted).map(({patch}) => patch)
}
