import type {Concept, Curriculum, Entry, Item, Rating, Slot, Task} from '../curriculum/model.ts'
import type {Edit} from '../edit/edit.ts'
import {TrackerError} from '../errors/tracker-error.ts'
import {deleteLines} from './delete-lines.ts'
import {describe} from './item-change.ts'
import type {Operation} from './operation.ts'
import {itemSubject, listContent, listSubject, scopeSubject, tableSubject} from './snapshot.ts'
import {wrongKind} from './wrong-kind.ts'

/** Takes an item out of the document: the row, the box, the labelled line, the line of a list. */
export function removeItem(curriculum: Curriculum, item: Item): Operation {
  const removed = removeLines(curriculum, item)
  return {
    expectations: [],
    ...removed,
    changes: [describe(item, {field: 'title', before: item.title, after: null})],
    warnings: [],
    writesText: false,
  }
}

type Removed = Pick<Operation, 'edits'> & Partial<Operation>

function removeLines(curriculum: Curriculum, item: Item): Removed {
  switch (item.kind) {
    case 'concept':
    case 'rating':
    case 'entry':
      return removeRow(curriculum, item)
    case 'task':
      return removeTask(curriculum, item)
    case 'question':
    case 'field':
      if (isInList(curriculum, item)) throw wrongKind(item, 'it is part of a list entry')
      return {edits: [deleteLines(curriculum.text, item.span)], departures: [itemSubject(curriculum, item)]}
    case 'slot':
      return removeSlot(curriculum, item)
  }
}

export function removeRow(curriculum: Curriculum, item: Concept | Rating | Entry): Removed {
  const {table} = item
  return {
    edits: [deleteRow(curriculum, item)],
    departures: [itemSubject(curriculum, item)],
    expectations: [{subject: tableSubject(curriculum, table), field: 'rows', after: table.rows.length - 1}],
  }
}

/** A row goes with its line ending; the blank line after a table stays. */
function deleteRow({text}: Curriculum, {span}: Item): Edit {
  const edit = deleteLines(text, span)
  const isWhole = text.slice(edit.span.start, edit.span.end).split(/\r\n|\r|\n/).length <= 2
  return isWhole ? edit : {...edit, span: {...edit.span, end: span.end}}
}

/** The last box of a checklist leaves its label as an empty value. */
export function removeTask(curriculum: Curriculum, task: Task): Removed {
  const list = curriculum.lists.find(each => each.entries.some(entry => entry.span.start === task.span.start))
  const entry = list?.entries.find(each => each.span.start === task.span.start)
  const inner = curriculum.items.find(item => item !== task && isInside(item, entry?.span ?? task.span))
  const next = curriculum.items[curriculum.items.indexOf(task) + 1]
  if (inner || (!entry && next?.kind === 'task' && next.depth > task.depth && next.line === task.line + 1)) {
    throw new TrackerError('wrong-kind', `"${task.title}" has others below it`, {hint: 'remove these first'})
  }
  const {scope} = task
  const isLast = list?.entries.length === 1 && scope.kind === 'section' && scope.form === 'label'
  return {
    edits: [deleteLines(curriculum.text, entry?.span ?? task.span)],
    departures: [itemSubject(curriculum, task), ...(isLast ? [scopeSubject(scope)] : [])],
    ...(isLast ? {arrivals: [{kind: 'field', title: scope.title, value: null}]} : {}),
  }
}

function isInside(item: Item, span: Item['span']): boolean {
  return item.span.start > span.start && item.span.end <= span.end
}

function isInList(curriculum: Curriculum, item: Item): boolean {
  return curriculum.lists.some(list => list.span.start <= item.span.start && item.span.end <= list.span.end)
}

function removeSlot(curriculum: Curriculum, slot: Slot): Removed {
  const {list} = slot
  if (list.entries.length === 1) throw wrongKind(slot, 'it is the only line of its list')
  if (list.entries[slot.index]?.isLabelled)
    throw wrongKind(slot, 'it holds labelled values; edit the file by hand')
  const texts = list.entries.filter((_entry, index) => index !== slot.index).map(entry => entry.text)
  return {
    edits: [deleteLines(curriculum.text, slot.span)],
    expectations: [{subject: listSubject(curriculum, list), field: 'entries', after: listContent(texts)}],
  }
}
