import type {Curriculum} from '../../../src/curriculum/model.ts'
import type {RuleId} from '../../../src/curriculum/problem.ts'
import {problemsOn} from '../../../src/curriculum/problems-on.ts'
import {readCurriculum} from '../../../src/curriculum/read-curriculum.ts'
import {readBlocks} from '../../../src/markdown/read-blocks.ts'
import {day} from '../../calendar/day.ts'

/** What check says, a line each, without the name of the file: on 2025-11-10. */
export function problemLines(text: string): string {
  const curriculum = readText(text)
  return problemsOn(curriculum, day('2025-11-10'))
    .map(({rule, severity, message, span}) => {
      const place = `${curriculum.lines.lineAt(span.start)}:${curriculum.lines.columnAt(span.start)}`
      return `${place}: ${severity}: ${message} [${rule}]\n`
    })
    .join('')
}

/** The rules that a text breaks, with the line of each problem: `['ragged-row 5']`. */
export function rulesBroken(text: string): readonly string[] {
  const curriculum = readText(text)
  return problemsOn(curriculum, day('2025-11-10')).map(
    ({rule, span}) => `${rule} ${curriculum.lines.lineAt(span.start)}`,
  )
}

/** The words of the text at which a rule points. */
export function placesOf(rule: RuleId, text: string): readonly string[] {
  return problemsOn(readText(text), day('2025-11-10'))
    .filter(problem => problem.rule === rule)
    .map(({span}) => text.slice(span.start, span.end))
}

export function readText(text: string): Curriculum {
  return readCurriculum(text, readBlocks(text))
}
