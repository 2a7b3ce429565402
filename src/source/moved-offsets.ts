import type {LineChange} from './line-changes.ts'

/** Where an offset of the old text is in the new one. What was within the words that changed is at their edge. */
export type MoveOffset = (offset: number, edge: 'start' | 'end') => number

/** What is before and behind the words of a line that changed keeps its distance from the line's beginning or end. */
export function movedOffsets(was: string, is: string, changes: readonly LineChange[]): MoveOffset {
  const parts = changes.map(change => changedPart(was, is, change))
  return (offset, edge) => {
    const index = lastAtOrBefore(parts, offset)
    const part = parts[index]
    if (!part) return offset
    if (offset > part.end || (offset === part.end && offset > part.start)) return offset + part.moved
    if (offset === part.start) return edge === 'end' && part.end === part.start ? part.newEnd : part.newStart
    return edge === 'start' ? part.newStart : part.newEnd
  }
}

/** The words of a line that changed, without what is alike at its beginning and end. */
interface ChangedPart {
  readonly start: number
  readonly end: number
  readonly newStart: number
  readonly newEnd: number
  /** How much further on everything behind it is. */
  readonly moved: number
}

function changedPart(was: string, is: string, change: LineChange): ChangedPart {
  const old = was.slice(change.was.start, change.was.end)
  const now = is.slice(change.is.start, change.is.end)
  const shortest = Math.min(old.length, now.length)
  let before = 0
  while (before < shortest && old[before] === now[before]) before++
  let behind = 0
  while (behind < shortest - before && old.at(-1 - behind) === now.at(-1 - behind)) behind++
  return {
    start: change.was.start + before,
    end: change.was.end - behind,
    newStart: change.is.start + before,
    newEnd: change.is.end - behind,
    moved: change.is.end - change.was.end,
  }
}

function lastAtOrBefore(parts: readonly ChangedPart[], offset: number): number {
  let low = -1
  let high = parts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((parts[middle]?.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
