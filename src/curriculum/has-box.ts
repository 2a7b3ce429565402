import type {Concept, Item} from './model.ts'

/** Whether there is a box to tick: a task's, or one in the status cell of a row: `[ ]`, `☐`, `<input type="checkbox">`. */
export function hasBox(item: Item): boolean {
  return item.kind === 'task' || (item.kind === 'concept' && isBoxed(item))
}

function isBoxed({status: {raw, value}}: Concept): boolean {
  return !value.isMenu && /^(?:\\?\[.?\\?\]|[☐☑☒⬜✅🔲]|<input\b)/iu.test(raw) && value.markLength > 0
}
