import {statusOf} from '../../curriculum/item-facts.ts'
import type {Curriculum} from '../../curriculum/model.ts'
import type {Scope} from '../../curriculum/scope.ts'
import {isWithin} from '../../curriculum/scope-path.ts'
import type {Edit} from '../../edit/edit.ts'
import {readHeadingMark} from '../../notation/read-heading-mark.ts'
import type {Status} from '../../notation/readings.ts'
import {statusGlyph} from '../../notation/write-status.ts'
import {type Span, sliceSpan} from '../../source/span.ts'

/** Marks in headings back to what untouched headings have, and the title, if another one is given. */
export function blankHeadings(curriculum: Curriculum, title: string | null): readonly Edit[] {
  const marks = curriculum.scopes.flatMap(scope => markIn(curriculum, scope) ?? [])
  const untouched = untouchedMark(curriculum, marks)
  const isTitled = (mark: HeadingMark): boolean => title !== null && mark.scope.kind === 'document'
  return [
    ...marks
      .filter(mark => mark.status !== 'not-started' && !isTitled(mark))
      .map(mark => replaceMark(curriculum, mark, untouched)),
    ...(title === null ? [] : [setTitle(curriculum, title)]),
  ]
}

interface HeadingMark {
  readonly scope: Scope
  readonly span: Span
  readonly status: Status
}

/** Of a unit, and of any other heading whose mark says how far its contents have come. */
function markIn(curriculum: Curriculum, scope: Scope): HeadingMark | undefined {
  if (scope.kind === 'unit') return scope.mark ? {scope, ...scope.mark} : undefined
  const raw = sliceSpan(curriculum.text, scope.heading)
  const mark = readHeadingMark(raw)
  if (!mark || mark.status !== statusWithin(curriculum, scope)) return undefined
  const start = scope.heading.start + mark.start
  return {scope, status: mark.status, span: {start, end: start + mark.length}}
}

function statusWithin({items}: Curriculum, scope: Scope): Status | undefined {
  const statuses = items.filter(item => isWithin(item.scope, scope)).flatMap(item => statusOf(item) ?? [])
  if (statuses.length === 0) return undefined
  if (statuses.every(status => status === 'done' || status === 'skipped')) return 'done'
  return statuses.every(status => status === 'not-started') ? 'not-started' : 'in-progress'
}

/** The commonest of marks not started; none where headings get their mark only when something was done. */
function untouchedMark({text, units}: Curriculum, marks: readonly HeadingMark[]): string {
  const open = marks.filter(({status}) => status === 'not-started').map(({span}) => sliceSpan(text, span))
  const [first] = open.toSorted((a, b) => count(open, b) - count(open, a))
  if (first !== undefined) return first
  return units.some(unit => unit.mark === null) ? '' : statusGlyph('not-started')
}

function count(texts: readonly string[], text: string): number {
  return texts.filter(each => each === text).length
}

/** Without a mark, the space before it goes too. */
function replaceMark({text}: Curriculum, {span, scope}: HeadingMark, mark: string): Edit {
  if (mark !== '') return {span, text: mark}
  const isFirst = span.start === scope.heading.start
  const before = /(?<![ \t])[ \t]*$/.exec(text.slice(scope.heading.start, span.start))?.[0].length ?? 0
  const after = isFirst ? (/^[ \t]*/.exec(text.slice(span.end, scope.heading.end))?.[0].length ?? 0) : 0
  return {span: {start: span.start - before, end: span.end + after}, text: ''}
}

function setTitle({text, scopes}: Curriculum, title: string): Edit {
  const heading = scopes[0]?.heading
  if (heading && heading.end > heading.start) return {span: heading, text: title}
  const at = /^---[ \t]*\r?\n[\s\S]*?\r?\n---[ \t]*\r?\n(?:[ \t]*\r?\n)*/.exec(text)?.[0].length ?? 0
  return {span: {start: at, end: at}, text: `# ${title}\n\n`}
}
