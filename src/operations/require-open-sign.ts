import type {Curriculum, Item, Task} from '../curriculum/model.ts'
import {TrackerError} from '../errors/tracker-error.ts'
import {isBallot, isEmptyGlyphBox} from '../notation/read-glyph-box.ts'

/** An item, and the sign that its box is about to be given. */
export interface NewSign {
  readonly item: Item
  readonly sign: string
}

/**
 * Without an open sign or a ☐ or ☑, and nothing that explains one, a list of signs is no checklist any more: `- ✅ Fast`.
 * A box that holds others follows them. Throws `wrong-kind`.
 */
export function requireOpenSign(curriculum: Curriculum, changed: readonly NewSign[]): void {
  const last = changed.findLast(({item, sign}) => isTask(item) && tells(item.box.raw) && !tells(sign))?.item
  if (!last || !isTask(last) || curriculum.notation.hasExplainedSigns) return
  const {items} = curriculum
  const holders = new Set(items.flatMap(item => (item.kind === 'task' && item.parent ? [item.parent] : [])))
  const signs = new Map(changed.map(({item, sign}) => [item, sign]))
  const isLeft = items.some(item => {
    const sign = isTask(item) ? (signs.get(item) ?? item.box.raw) : ''
    return isTask(item) && tells(sign) && (!holders.has(item) || isBallot(sign))
  })
  if (isLeft) return
  const {raw} = last.box
  const explained = isEmptyGlyphBox(raw) ? raw : '☐'
  throw new TrackerError(
    'wrong-kind',
    `"${last.title}" is the last with ${raw}: without one, nothing tells that the signs of this list are boxes`,
    {hint: `explain the signs in the file, such as: Legend: ${explained} not started · ✅ done`},
  )
}

function isTask(item: Item): item is Task {
  return item.kind === 'task'
}

/** Whether it tells that the signs of a list are boxes. */
function tells(sign: string): boolean {
  return isEmptyGlyphBox(sign) || isBallot(sign)
}
