import type {Block} from '../../markdown/block.ts'
import type {Item, Task} from '../model.ts'
import {duplicateMessage, nameOfItem} from './duplicate-message.ts'
import {findAlike} from './find-alike.ts'
import type {Finding, Inspection} from './inspection.ts'
import {quoteTitle} from './quote-title.ts'

/** Boxes of one list that are called alike; nested lists are lists of their own. */
export function findDuplicateTasks({curriculum, blocks}: Inspection): readonly Finding[] {
  const tasks = curriculum.items.filter(isTask)
  return findAlike(tasks, listsOf(blocks), nameOfItem).map(([first, second, ...more]): Finding => {
    const message = duplicateMessage(quoteTitle(first.title), first, more.length)
    return {rule: 'duplicate-task', message, span: second.titleSpan}
  })
}

function isTask(item: Item): item is Task {
  return item.kind === 'task'
}

/** Other signs than boxes in brackets are called alike by habit: no place. */
function listsOf(blocks: readonly Block[]): (task: Task) => number | undefined {
  const lists = new Map(
    blocks.flatMap(block =>
      block.kind === 'item' && block.box ? [[block.box.start, block.list] as const] : [],
    ),
  )
  return ({box: {place}}) => (place.kind === 'text' ? lists.get(place.span.start) : undefined)
}
