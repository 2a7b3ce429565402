import {confidenceOf, dateOf, noteOf, statusOf} from '../curriculum/item-facts.ts'
import type {Concept, Curriculum, Item, Rating, Table, Task} from '../curriculum/model.ts'
import type {Scope} from '../curriculum/scope.ts'
import {wrongKind} from '../curriculum/wrong-kind.ts'
import {TrackerError} from '../errors/tracker-error.ts'
import {normaliseTitle} from '../notation/normalise-title.ts'
import {addTask} from './add-task.ts'
import {tableSubject} from './find-subject.ts'
import {insertRow} from './insert-row.ts'
import type {Operation} from './operation.ts'
import {takeOut} from './remove-items.ts'
import {refuseTwins} from './rename-item.ts'
import {requireTable} from './require-place.ts'
import {scopeSubject} from './subjects.ts'

/** Takes an item to another place, with all that is written about it. */
export function moveItem(curriculum: Curriculum, item: Item, target: Scope): Operation {
  switch (item.kind) {
    case 'concept':
    case 'rating':
      return moveRow(curriculum, item, target)
    case 'task':
      return moveTask(curriculum, item, target)
    case 'question':
    case 'field':
    case 'entry':
    case 'slot':
      throw wrongKind(item, 'it cannot be moved')
  }
}

function moveRow(curriculum: Curriculum, item: Concept | Rating, target: Scope): Operation {
  const table = requireTable(curriculum, target, item.kind === 'concept' ? 'status' : 'rating')
  if (table === item.table) return nothing
  refuseTwins(curriculum, {kind: item.kind, scope: table.scope}, item.title)
  const removed = takeOut(curriculum, [item])
  const subject = tableSubject(curriculum, table)
  return {
    ...nothing,
    edits: [
      ...removed.edits,
      ...insertRow(curriculum, table, {
        cells: moveCells(curriculum, item, table),
        after: table.rows.length - 1,
      }),
    ],
    changes: [place(item, table.scope)],
    departures: removed.departures,
    arrivals: [
      {
        kind: item.kind,
        title: item.title,
        scope: scopeSubject(table.scope),
        status: statusOf(item),
        confidence: confidenceOf(item),
        date: dateOf(item),
        note: noteOf(item),
      },
    ],
    expectations: [...removed.expectations, {subject, field: 'rows', after: table.rows.length + 1}],
    restructures: true,
  }
}

const nothing: Operation = {edits: [], changes: [], expectations: [], warnings: [], writesText: false}

/** Cells go where the header is the same, else where the meaning is. Throws when one has nowhere to go. */
function moveCells(curriculum: Curriculum, item: Concept | Rating, target: Table): readonly string[] {
  const cells = (item.table.rows[item.row]?.cells ?? []).map(({content}) =>
    curriculum.text.slice(content.start, content.end),
  )
  const used = new Set<number>()
  const moved = target.columns.map(column => {
    const from = item.table.columns.findIndex((each, index) => !used.has(index) && isLike(each, column))
    if (from < 0) return ''
    used.add(from)
    return cells[from] ?? ''
  })
  const lost = cells.findIndex((cell, column) => cell !== '' && !used.has(column))
  if (lost < 0) return moved
  throw new TrackerError(
    'wrong-kind',
    `the table in "${target.scope.title}" has no column "${item.table.columns[lost]?.header ?? ''}"`,
    {
      hint: 'nothing would be lost: move it by hand, or add the column first',
    },
  )
}

function isLike(from: Table['columns'][number], to: Table['columns'][number]): boolean {
  return (
    normaliseTitle(from.header) === normaliseTitle(to.header) ||
    (from.role === to.role && from.role !== 'other')
  )
}

function moveTask(curriculum: Curriculum, task: Task, target: Scope): Operation {
  if (task.scope === target) return nothing
  const added = addTask(curriculum, {title: task.title, scope: target, moved: task})
  const removed = takeOut(curriculum, [task])
  return {
    ...nothing,
    edits: [...removed.edits, ...added.edits],
    changes: [place(task, target)],
    departures: removed.departures,
    expectations: removed.expectations,
    arrivals: [...(added.arrivals ?? []).slice(0, 1), ...removed.arrivals],
    restructures: true,
  }
}

function place(item: Item, scope: Scope): Operation['changes'][number] {
  const {title, id, key, line} = item
  return {item: title, id, key, field: 'place', before: item.scope.title, after: scope.title, line}
}
