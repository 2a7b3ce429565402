import type {Curriculum} from '../curriculum/model.ts'
import type {Unit} from '../curriculum/scope.ts'
import type {Edit} from '../edit/edit.ts'
import {TrackerError} from '../errors/tracker-error.ts'
import {commonLineEnding} from '../source/line-ending.ts'
import {followRange, holderOf, rangeIn} from './follow-range.ts'
import {endOfLine} from './line-prefix.ts'
import {nameOfUnit} from './name-of-unit.ts'
import type {Operation} from './operation.ts'
import {printHeading} from './print-name.ts'
import {requireName} from './rename-item.ts'
import {blankUnit, renumbered, typicalUnit, unitHeading} from './unit-skeleton.ts'
import {withoutSeparator} from './without-separator.ts'

export interface NewUnit {
  readonly name: string
  /** Whose shape it takes; that of most units unless told otherwise. */
  readonly like?: Unit | undefined
}

/** A new unit after the last one, numbered on, with nothing in it yet; the range in its part's heading follows. */
export function addUnit(curriculum: Curriculum, {name: typed, like}: NewUnit): Operation {
  const last = curriculum.units.at(-1)
  const shape = like ?? typicalUnit(curriculum)
  if (!last || !shape || last.number === null) {
    throw new TrackerError('wrong-kind', 'this file has no numbered units that a new one could follow', {
      hint: 'write its heading by hand, such as ## Week 1: …',
    })
  }
  const number = (last.lastNumber ?? last.number) + 1
  const command = `tracker add ${shape.word}`
  const name = nameOfUnit(requireName(typed), {word: shape.word, number, command})
  const title = titleOf(shape, number, name)
  const opening = title.slice(0, title.length - name.length)
  const heading = unitHeading(curriculum, shape, {number, name: printHeading(name, opening)})
  const id = last.id.replace(/(?<!\d)\d+$/, () => `${number}`)
  const line = curriculum.lines.lineAt(last.span.end)
  const holder = holderOf(last)
  const range = holder && rangeIn(curriculum, holder)
  const {edits, changes, ...follow} = followRange(curriculum, holder, range && {...range, last: number})
  return {
    edits: [insertUnit(curriculum, last, blankUnit(curriculum, shape, heading)), ...edits],
    changes: [{item: title, id, key: id, field: 'title', before: null, after: title, line}, ...changes],
    ...follow,
    newScope: `unit ${id}`,
    arrivals: [{title, mark: shape.mark ? 'not-started' : null}],
    warnings: [],
    writesText: true,
  }
}

/** As a reader sees the new heading, without its mark. */
function titleOf({title, name}: Unit, number: number, newName: string): string {
  const opening = name !== '' && title.endsWith(name) ? title.slice(0, -name.length) : `${title}: `
  const numbered = renumbered(opening, number)
  return newName === '' ? withoutSeparator(numbered) : numbered + newName
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
