import {indexLines} from '../source/line-index.ts'
import type {MoveOffset} from '../source/moved-offsets.ts'
import type {Span} from '../source/span.ts'
import type {Curriculum} from './model.ts'

/**
 * A model as it stands in another text of as many lines, in place: what stands in the lines that changed is where it was, and
 * says what it said. `own` is nobody else's, and has no getters that are not evaluated.
 */
export function carryOver(own: Curriculum, text: string, move: MoveOffset): Curriculum {
  moveSpans(own, move)
  return {...own, text, lines: indexLines(text)}
}

/** Each span once, whatever leads to it. */
function moveSpans(root: object, move: MoveOffset): void {
  const seen = new Set<unknown>([root])
  const waiting: object[] = [root]
  for (let each = waiting.pop(); each; each = waiting.pop()) {
    if (isSpan(each)) {
      const {start, end} = each
      Object.assign(each, {start: move(start, 'start'), end: move(end, 'end')})
      continue
    }
    for (const value of Object.values(each)) {
      if (typeof value !== 'object' || value === null || seen.has(value)) continue
      seen.add(value)
      waiting.push(value)
    }
  }
}

function isSpan(each: object): each is Span {
  return 'end' in each && typeof each.end === 'number' && 'start' in each
}
