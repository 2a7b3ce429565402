import type {Curriculum} from '../curriculum/model.ts'
import type {Unit} from '../curriculum/scope.ts'
import {partOf} from '../curriculum/scope-path.ts'
import {extendRange} from './extend-range.ts'
import {startOfLine} from './line-prefix.ts'
import type {Operation} from './operation.ts'
import {scopeSubject} from './snapshot.ts'

/** The lines of a unit, with the rule that divides it from what follows; the range in its part's heading follows. */
export function removeUnit(curriculum: Curriculum, unit: Unit): Operation {
  const {text} = curriculum
  const {id, title, number, line} = unit
  const start = startOfLine(text, unit.heading.start)
  const part = partOf(unit)
  const isLast = part !== null && curriculum.units.findLast(each => partOf(each) === part) === unit
  const range = number === null ? {from: -1, to: -1} : {from: number, to: number - 1}
  const follow = extendRange(curriculum, isLast ? part : null, range)
  return {
    edits: [{span: {start, end: endOfUnit(text, unit)}, text: ''}, ...follow.edits],
    changes: [
      {item: title, id, key: id, field: 'title', before: title, after: null, line},
      ...follow.changes,
    ],
    expectations: follow.expectations,
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
