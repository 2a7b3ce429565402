import {addressOfNew} from '../curriculum/address-of-new.ts'
import type {Curriculum, Field, List, Task} from '../curriculum/model.ts'
import type {Scope} from '../curriculum/scope.ts'
import {isWithin} from '../curriculum/scope-path.ts'
import type {Edit} from '../edit/edit.ts'
import {TrackerError} from '../errors/tracker-error.ts'
import {printText} from '../markdown/print-text.ts'
import {normaliseTitle} from '../notation/normalise-title.ts'
import {commonLineEnding} from '../source/line-ending.ts'
import {itemSubject} from './find-subject.ts'
import {endOfLine, isBlankLine, linePrefix, startOfLine} from './line-prefix.ts'
import type {Operation} from './operation.ts'
import {refuseTwins, requireName} from './rename-item.ts'
import {requireList} from './require-place.ts'
import {boxLike, isSign} from './set-status.ts'
import {scopeSubject} from './subjects.ts'

export interface NewTask {
  readonly title: string
  readonly scope: Scope
  readonly after?: Task | undefined
  /** Its box and its text are kept, where it only moves. */
  readonly moved?: Task
}

/** A new unchecked box after the others of its checklist; a place without boxes gets its first one at its end. */
export function addTask(curriculum: Curriculum, {title: typed, scope, after, moved}: NewTask): Operation {
  const title = requireName(typed)
  const hasTasks = curriculum.lists.some(list => list.kind === 'task' && isWithin(list.scope, scope))
  const neighbour =
    after ?? (hasTasks ? lastTask(curriculum, requireList(curriculum, scope, 'task')) : undefined)
  const label = neighbour ? undefined : emptyLabel(curriculum, scope)
  const home = neighbour?.scope ?? scope
  refuseTwins(curriculum, {kind: 'task', scope: home}, title)
  const line = newLine(curriculum, {title, moved, neighbour})
  const edit = neighbour ? afterTask(curriculum, neighbour, line) : firstTask(curriculum, scope, line)
  const status = moved?.box.value ?? 'not-started'
  const address = addressOfNew(curriculum, {scope: home, title, offset: edit.span.start})
  return {
    edits: [edit],
    changes: [
      {
        item: title,
        ...address,
        field: 'title',
        before: null,
        after: title,
        line: curriculum.lines.lineAt(edit.span.start) + linesBefore(edit.text),
      },
    ],
    expectations: [],
    arrivals: label
      ? [
          {kind: 'task', title, status},
          {title: label.title, mark: null},
        ]
      : [{kind: 'task', title, scope: scopeSubject(home), status}],
    departures: label ? [itemSubject(curriculum, label)] : [],
    warnings: [],
    writesText: true,
  }
}

function lastTask(curriculum: Curriculum, list: List): Task | undefined {
  const start = list.entries.at(-1)?.span.start
  const task = curriculum.items.find(
    item => item.kind === 'task' && item.depth === 0 && item.span.start === start,
  )
  return task?.kind === 'task' ? task : undefined
}

interface NewLine {
  readonly title: string
  readonly moved: Task | undefined
  readonly neighbour: Task | undefined
}

/** The box and the text: a sign among signs, and what was written where a task only moves. */
function newLine(curriculum: Curriculum, {title, moved, neighbour}: NewLine): string {
  const status = moved?.box.value ?? 'not-started'
  const isLike = moved && (!neighbour || isSign(neighbour) === isSign(moved))
  const box = isLike ? moved.box.raw : neighbour ? boxLike(curriculum, neighbour, status) : ' '
  const text = moved
    ? curriculum.text.slice(moved.titleSpan.start, moved.titleSpan.end)
    : printText(title, 'task')
  const isBare = neighbour ? isSign(neighbour) : moved !== undefined && isSign(moved)
  return `${isBare ? box : `[${box}]`} ${text}`
}

function afterTask(curriculum: Curriculum, task: Task, line: string): Edit {
  const {text} = curriculum
  const end = endOfTask(curriculum, task)
  const prefix = linePrefix(text, task.span.start)
  const bracket = isSign(task) ? 0 : 1
  const box = task.box.place.kind === 'text' ? task.box.place.span.start - bracket : task.span.start
  const marker = text.slice(task.span.start, box).replace(/^\d+/, number => `${Number(number) + 1}`)
  const addition = `${commonLineEnding(text)}${prefix}${marker}${line}`
  return {span: {start: end, end}, text: addition}
}

/** Behind what is nested in the task, if anything is. */
function endOfTask(curriculum: Curriculum, task: Task): number {
  const entry = curriculum.lists
    .flatMap(list => list.entries)
    .find(each => each.span.start === task.span.start)
  if (entry) return entry.span.end
  const inner = curriculum.items.find(
    item => item.kind === 'task' && item.depth > task.depth && item.line === task.line + 1,
  )
  if (!inner) return task.span.end
  throw new TrackerError(
    'wrong-kind',
    `"${task.title}" has tasks below it, so nothing can be added right after it`,
    {
      hint: 'name the last task of its list with --after',
    },
  )
}

/**
 * Below the label that other places have over their checklists; else after the last line of the place that is
 * neither blank nor a rule.
 */
function firstTask(curriculum: Curriculum, scope: Scope, line: string): Edit {
  const {text} = curriculum
  const ending = commonLineEnding(text)
  if (text.trim() === '') return {span: {start: 0, end: 0}, text: `- ${line}${ending}`}
  const label = emptyLabel(curriculum, scope)
  let at = endOfLine(text, label?.span.end ?? Math.max(scope.span.end - 1, scope.heading.end))
  while (at > scope.heading.end && isSkipped(text, at)) at = startOfLine(text, at) - 1
  const end = endOfLine(text, Math.max(at, scope.heading.start))
  const bullet = otherBullet(curriculum, end)
  const isBelowLabel = /:\**[ \t]*$/.test(text.slice(startOfLine(text, end), end))
  return {
    span: {start: end, end},
    text: `${ending}${isBelowLabel ? '' : ending}${bullet} ${line}`,
  }
}

/** How many lines further down than its place an addition begins. */
function linesBefore(addition: string): number {
  return /^(?:\r\n|\r|\n)*/.exec(addition)?.[0].match(/\r\n|\r|\n/g)?.length ?? 0
}

/** Right behind a list of another kind the same bullet would only make that list longer. */
function otherBullet({text, lists}: Curriculum, end: number): string {
  const list = lists.find(({span}) => span.start <= end && end <= endOfLine(text, span.end))
  const marker = list?.entries[0]?.marker.start
  return marker !== undefined && text.charAt(marker) === '-' ? '*' : '-'
}

/** A label without a value that stands over a checklist elsewhere in the document. */
function emptyLabel({items, lists}: Curriculum, scope: Scope): Field | undefined {
  const titles = new Set(
    lists.filter(list => list.kind === 'task').map(list => normaliseTitle(list.scope.title)),
  )
  return items.find(
    (item): item is Field =>
      item.kind === 'field' &&
      item.scope === scope &&
      item.value.raw === '' &&
      titles.has(normaliseTitle(item.title)),
  )
}

function isSkipped(text: string, offset: number): boolean {
  const line = text.slice(startOfLine(text, offset), endOfLine(text, offset)).trim()
  return isBlankLine(text, offset) || /^(?:-{3,}|\*{3,}|_{3,})$/.test(line)
}
