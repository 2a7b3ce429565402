import type {Concept, Curriculum, Entry, Item, List, Rating, Slot, Table, Task} from '../curriculum/model.ts'
import {wrongKind} from '../curriculum/wrong-kind.ts'
import type {Edit} from '../edit/edit.ts'
import {TrackerError} from '../errors/tracker-error.ts'
import {isBlank} from '../notation/is-blank.ts'
import {deleteLines} from './delete-lines.ts'
import {departuresOf} from './departures.ts'
import {listSubject, tableSubject} from './find-subject.ts'
import {describe} from './item-change.ts'
import type {Expectation, Operation} from './operation.ts'
import {listContent} from './snapshot.ts'
import {scopeSubject} from './subjects.ts'

/** Takes items out of the document: the row, the box, the labelled line, the line of a list. All or none. */
export function removeItems(curriculum: Curriculum, items: readonly Item[]): Operation {
  const removed = takeOut(curriculum, items)
  return {
    ...removed,
    restructures: true,
    changes: items.map(item => describe(item, {field: 'title', before: item.title, after: null})),
    warnings: [],
    writesText: false,
  }
}

type TakenOut = Required<Pick<Operation, 'edits' | 'expectations' | 'arrivals' | 'departures'>>

/** Only the edits and what they mean, for a verb that puts the items elsewhere. */
export function takeOut(curriculum: Curriculum, items: readonly Item[]): TakenOut {
  const tables = groupBy(items.filter(isRow), item => item.table)
  const slots = groupBy(
    items.filter(item => item.kind === 'slot'),
    item => item.list,
  )
  const tasks = items.filter(item => item.kind === 'task')
  const emptied = emptiedLists(curriculum, tasks)
  const named = items.filter(item => item.kind !== 'slot' && !(item.kind === 'entry' && isEmptyRow(item)))
  const gone = departuresOf(curriculum, named)
  return {
    edits: joinDeletions(items.map(item => deletionOf(curriculum, item, items))),
    expectations: [
      ...gone.expectations,
      ...[...tables].map(([table, rows]) => fewerRows(curriculum, table, rows.length)),
      ...[...slots].map(([list, gaps]) => fewerEntries(curriculum, list, gaps)),
    ],
    departures: [...gone.departures, ...emptied.map(list => scopeSubject(list.scope))],
    arrivals: emptied.map(list => ({kind: 'field', title: list.scope.title, value: null})),
  }
}

function isRow(item: Item): item is Concept | Rating | Entry {
  return item.kind === 'concept' || item.kind === 'rating' || item.kind === 'entry'
}

/** The snapshot knows such a row by its table only. */
function isEmptyRow({table, row}: Entry): boolean {
  return (table.rows[row]?.cells ?? []).every(cell => isBlank(cell.plain))
}

function groupBy<Kind, Group>(things: readonly Kind[], groupOf: (thing: Kind) => Group): Map<Group, Kind[]> {
  const groups = new Map<Group, Kind[]>()
  for (const thing of things) groups.set(groupOf(thing), [...(groups.get(groupOf(thing)) ?? []), thing])
  return groups
}

function fewerRows(curriculum: Curriculum, table: Table, count: number): Expectation {
  return {subject: tableSubject(curriculum, table), field: 'rows', after: table.rows.length - count}
}

function fewerEntries(curriculum: Curriculum, list: List, gaps: readonly Slot[]): Expectation {
  const [first] = gaps
  if (first && gaps.length === list.entries.length) throw wrongKind(first, 'the last line of a list stays')
  const kept = list.entries.filter((_entry, index) => gaps.every(slot => slot.index !== index))
  const after = listContent(kept.map(entry => entry.text))
  return {subject: listSubject(curriculum, list), field: 'entries', after}
}

/** Checklists that lose all their boxes: their labels stay, with nothing behind them. */
function emptiedLists({lists}: Curriculum, tasks: readonly Task[]): readonly List[] {
  return lists.filter(
    ({kind, scope, entries}) =>
      kind === 'task' &&
      scope.kind === 'section' &&
      scope.form === 'label' &&
      entries.every(entry => tasks.some(task => task.span.start === entry.span.start)),
  )
}

function deletionOf(curriculum: Curriculum, item: Item, items: readonly Item[]): Edit {
  const {text} = curriculum
  switch (item.kind) {
    case 'concept':
    case 'rating':
    case 'entry':
      return deleteRow(text, item)
    case 'task':
      return deleteTask(curriculum, item, items)
    case 'question':
    case 'field':
      if (isInList(curriculum, item)) throw wrongKind(item, 'it is part of a list entry')
      return deleteLines(text, item.span)
    case 'slot':
      if (item.list.entries[item.index]?.isLabelled) {
        throw wrongKind(item, 'it holds labelled values; edit the file by hand')
      }
      return deleteLines(text, item.span)
  }
}

/** A row goes with its line ending; the blank line after a table stays. */
function deleteRow(text: string, {span}: Item): Edit {
  const edit = deleteLines(text, span)
  const isWhole = text.slice(edit.span.start, edit.span.end).split(/\r\n|\r|\n/).length <= 2
  return isWhole ? edit : {...edit, span: {...edit.span, end: span.end}}
}

/** With what is nested in it, which has to be named too. */
function deleteTask(curriculum: Curriculum, task: Task, items: readonly Item[]): Edit {
  const entry = curriculum.lists
    .flatMap(list => list.entries)
    .find(each => each.span.start === task.span.start)
  const next = curriculum.items[curriculum.items.indexOf(task) + 1]
  const isAbove = !entry && next?.kind === 'task' && next.depth > task.depth && next.line === task.line + 1
  const inner = curriculum.items.some(
    item => item !== task && isInside(item, entry?.span ?? task.span) && !items.includes(item),
  )
  if (inner || (isAbove && !items.includes(next))) {
    throw new TrackerError('wrong-kind', `"${task.title}" has others below it`, {hint: 'remove these first'})
  }
  return deleteLines(curriculum.text, entry?.span ?? task.span)
}

function isInside(item: Item, span: Item['span']): boolean {
  return item.span.start > span.start && item.span.end <= span.end
}

function isInList(curriculum: Curriculum, item: Item): boolean {
  return curriculum.lists.some(list => list.span.start <= item.span.start && item.span.end <= list.span.end)
}

/** Deletions that reach into each other, at the end of a document or where one thing is nested in another. */
function joinDeletions(edits: readonly Edit[]): readonly Edit[] {
  const joined: Edit[] = []
  for (const {span} of edits.toSorted((a, b) => a.span.start - b.span.start)) {
    const last = joined.at(-1)
    if (last && span.start < last.span.end) {
      const end = Math.max(last.span.end, span.end)
      joined[joined.length - 1] = {span: {start: last.span.start, end}, text: ''}
    } else joined.push({span, text: ''})
  }
  return joined
}
