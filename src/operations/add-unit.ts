import type {Curriculum, Part, Unit} from '../curriculum/model.ts'
import {partOf} from '../curriculum/scope-path.ts'
import type {Edit} from '../edit/edit.ts'
import {TrackerError} from '../errors/tracker-error.ts'
import {printText} from '../markdown/print-text.ts'
import {commonLineEnding} from '../source/line-ending.ts'
import {endOfLine, startOfLine} from './line-prefix.ts'
import type {Expectation, Operation} from './operation.ts'
import {requireName} from './rename-item.ts'
import {scopeSubject} from './snapshot.ts'
import {blankUnit, typicalUnit, unitHeading} from './unit-skeleton.ts'

export interface NewUnit {
  readonly name: string
  /** Whose shape it takes; that of most units unless told otherwise. */
  readonly like?: Unit | undefined
}

/** A new unit after the last one, numbered on, with nothing in it yet; the range in its part's heading follows. */
export function addUnit(curriculum: Curriculum, {name: typed, like}: NewUnit): Operation {
  const name = requireName(typed)
  const last = curriculum.units.at(-1)
  const shape = like ?? typicalUnit(curriculum)
  if (!last || !shape || last.number === null) {
    throw new TrackerError('wrong-kind', 'this file has no numbered units that a new one could follow', {
      hint: 'write its heading by hand, such as ## Week 1: …',
    })
  }
  const number = (last.lastNumber ?? last.number) + 1
  const heading = unitHeading(curriculum, shape, {number, name: printText(name, 'heading')})
  const id = last.id.replace(/\d+$/, () => `${number}`)
  const part = partOf(last)
  const follow = part ? extendRange(curriculum, part, {from: number - 1, to: number}) : undefined
  return {
    edits: [
      insertUnit(curriculum, last, blankUnit(curriculum, shape, heading)),
      ...(follow ? [follow.edit] : []),
    ],
    changes: [
      {
        item: name,
        id,
        key: id,
        field: 'title',
        before: null,
        after: name,
        line: curriculum.lines.lineAt(last.span.end),
      },
      ...(follow && part
        ? [
            {
              item: part.title,
              id: part.slug,
              key: part.slug,
              field: 'title',
              before: part.title,
              after: follow.title,
              line: part.line,
            },
          ]
        : []),
    ],
    expectations: follow ? [follow.expectation] : [],
    newScope: `unit ${id}`,
    warnings: [],
    writesText: true,
  }
}

/** Behind the last unit; with a rule between them where the file has one there. */
function insertUnit({text}: Curriculum, last: Unit, unit: string): Edit {
  const ending = commonLineEnding(text)
  const at = last.span.end
  const next = text.slice(at, endOfLine(text, at))
  const hasRule = /^(?:-{3,}|\*{3,}|_{3,})[ \t]*$/.test(next)
  const body = unit.replace(/[\r\n]+$/, '') + ending
  if (hasRule) return {span: {start: at, end: at}, text: `${next}${ending}${ending}${body}${ending}`}
  const before = text.slice(0, at)
  const gap = /(?:\n|\r)[ \t]*(?:\r\n|\n|\r)$/.test(before)
    ? ''
    : /[\r\n]$/.test(before)
      ? ending
      : ending + ending
  return {span: {start: at, end: at}, text: `${gap}${body}${at < text.length ? ending : ''}`}
}

interface Range {
  /** The last number that the heading may name. */
  readonly from: number
  readonly to: number
}

interface FollowedRange {
  readonly edit: Edit
  readonly title: string
  readonly expectation: Expectation
}

/** `(Weeks 15-16)` becomes `(Weeks 15-17)`, when its last number is the one told. */
export function extendRange(
  curriculum: Curriculum,
  part: Part,
  {from, to}: Range,
): FollowedRange | undefined {
  const raw = curriculum.text.slice(part.heading.start, part.heading.end)
  const match = /\d+([ \t]*[-–—~][ \t]*)(\d+)/.exec(raw)
  if (!match || Number(match[2]) !== from) return undefined
  const end = part.heading.start + match.index + match[0].length
  const follow = (title: string): string =>
    title.replace(/(\d+[ \t]*[-–—~][ \t]*)\d+/, (_all, opening: string) => `${opening}${to}`)
  const title = follow(part.title)
  return {
    edit: {span: {start: end - (match[2]?.length ?? 0), end}, text: `${to}`},
    title,
    expectation: {subject: scopeSubject(part), field: 'title', after: title},
  }
}

/** The lines of a unit, with the rule that divides it from what follows. */
export function removeUnit(curriculum: Curriculum, unit: Unit): Operation {
  const {text} = curriculum
  const start = startOfLine(text, unit.heading.start)
  const part = partOf(unit)
  const isLast = part !== null && curriculum.units.findLast(each => partOf(each) === part) === unit
  const follow =
    part && isLast && unit.number !== null
      ? extendRange(curriculum, part, {from: unit.number, to: unit.number - 1})
      : undefined
  return {
    edits: [{span: {start, end: endOfUnit(text, unit)}, text: ''}, ...(follow ? [follow.edit] : [])],
    changes: [
      {
        item: unit.title,
        id: unit.id,
        key: unit.id,
        field: 'title',
        before: unit.title,
        after: null,
        line: unit.line,
      },
      ...(follow && part
        ? [
            {
              item: part.title,
              id: part.slug,
              key: part.slug,
              field: 'title',
              before: part.title,
              after: follow.title,
              line: part.line,
            },
          ]
        : []),
    ],
    expectations: follow ? [follow.expectation] : [],
    goneScope: scopeSubject(unit),
    warnings: [],
    writesText: false,
  }
}

function endOfUnit(text: string, unit: Unit): number {
  const rest = /^(?:-{3,}|\*{3,}|_{3,})[ \t]*(?:\r\n|\r|\n)?(?:[ \t]*(?:\r\n|\r|\n))*/.exec(
    text.slice(unit.span.end),
  )
  return unit.span.end + (rest?.[0].length ?? 0)
}
