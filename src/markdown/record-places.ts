import type {Nodes} from 'mdast'
import type {Extension} from 'mdast-util-from-markdown'

/** Offsets that mdast does not keep and micromark knows exactly. */
export interface RecordedPlace {
  readonly start: number
  readonly end: number
}

/** A task's mark, kept on its list item; a cell's text, kept on its cell. */
const recorded = new WeakMap<Nodes, RecordedPlace>()

/**
 * Keeps what mdast drops: where a task's mark and a cell's text are.
 *
 *     - [x] one          | a | b c |
 *        ^                 ^   ^^^
 */
export const recordPlaces: Extension = {
  enter: {
    taskListCheckValueChecked(token) {
      const item = this.stack.at(-2)
      if (item) recorded.set(item as Nodes, {start: token.start.offset, end: token.end.offset})
    },
    taskListCheckValueUnchecked(token) {
      const item = this.stack.at(-2)
      if (item) recorded.set(item as Nodes, {start: token.start.offset, end: token.end.offset})
    },
    tableContent(token) {
      const cell = this.stack.at(-1)
      if (cell) recorded.set(cell as Nodes, {start: token.start.offset, end: token.end.offset})
    },
  },
}

export function recordedPlace(node: Nodes): RecordedPlace | undefined {
  return recorded.get(node)
}
