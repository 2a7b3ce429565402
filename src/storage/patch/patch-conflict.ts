import {endOf, type Patch, type Place, patchPlace} from './patch.ts'
import {isLineStart} from './split-lines.ts'

/** A place that was changed in two ways, in whole lines. */
export interface PatchConflict {
  /** 1-based line at which it stands now. */
  readonly line: number
  /** What stood there before it was changed by hand. */
  readonly base: Uint8Array
  /** What stands there now. */
  readonly current: Uint8Array
}

/** `made` is everything that was changed by hand. */
export function showConflict(place: Place, made: readonly Patch[]): PatchConflict {
  const {base, start, end} = wholeLines(place, made)
  const inside = made.filter(patch => patch.offset >= start && endOf(patch) <= end)
  const above = made.filter(patch => patch.offset < start)
  return {
    line: 1 + countLines(patchPlace({base, start: 0, end: start}, above)),
    base: base.subarray(start, end),
    current: patchPlace({base, start, end}, inside),
  }
}

/** Widened until it begins and ends with a line, and cuts through no change. */
function wholeLines({base, start, end}: Place, made: readonly Patch[]): Place {
  let [from, to] = [start, end]
  while (!isLineStart(base, from)) from--
  while (to < base.length && !(to > from && isLineStart(base, to))) to++
  for (const patch of made) {
    if (patch.offset < from && endOf(patch) > from)
      return wholeLines({base, start: patch.offset, end: to}, made)
    if (patch.offset < to && endOf(patch) > to)
      return wholeLines({base, start: from, end: endOf(patch)}, made)
  }
  return {base, start: from, end: to}
}

function countLines(content: Uint8Array): number {
  let count = 0
  for (let offset = 1; offset <= content.length; offset++) if (isLineStart(content, offset)) count++
  return count
}
