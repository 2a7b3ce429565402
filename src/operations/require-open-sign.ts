import type {Curriculum, Item, Task} from '../curriculum/model.ts'
import {TrackerError} from '../errors/tracker-error.ts'
import {isBallot, isEmptyGlyphBox} from '../notation/read-glyph-box.ts'

/**
 * Without an open sign, and nothing that explains one, a list of signs is no checklist any more: `- ✅ Fast`. `closed` are
 * the tasks whose signs are about to change; a box that holds others follows them. Throws `wrong-kind`.
 */
export function requireOpenSign({items, notation}: Curriculum, closed: readonly Item[]): void {
  const last = closed.filter(isOpenTask).at(-1)
  if (!last || notation.hasExplainedSigns) return
  const holders = new Set(items.flatMap(item => (item.kind === 'task' && item.parent ? [item.parent] : [])))
  if (items.some(item => isOpenTask(item) && !closed.includes(item) && !holders.has(item))) return
  const {raw} = last.box
  throw new TrackerError(
    'wrong-kind',
    `"${last.title}" is the last with ${raw}: without one, nothing tells that the signs of this list are boxes`,
    {hint: `explain the signs in the file, such as: Legend: ${raw} not started · ✅ done`},
  )
}

function isOpenTask(item: Item): item is Task {
  return item.kind === 'task' && isEmptyGlyphBox(item.box.raw) && !isBallot(item.box.raw)
}
