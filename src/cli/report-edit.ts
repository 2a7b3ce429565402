import {measureWork} from '../curriculum/measure-progress.ts'
import type {Curriculum} from '../curriculum/model.ts'
import {newProblems} from '../curriculum/new-problems.ts'
import {problemsOn} from '../curriculum/problems-on.ts'
import {compareCurricula} from '../operations/compare-curricula.ts'
import type {ReportedEdit} from '../views/json-edit.ts'
import {readToday} from './read-today.ts'
import type {Shell} from './run-command.ts'

interface Versions {
  readonly before: Curriculum
  readonly after: Curriculum
}

/** What somebody else's edit did to a document. */
export function reportEdit({context}: Shell, shown: string, {before, after}: Versions): ReportedEdit {
  const today = readToday(context)
  const problems = newProblems(problemsOn(before, today), problemsOn(after, today))
  return {
    before,
    after,
    differences: compareCurricula(before, after),
    completion: {before: percentOf(before), after: percentOf(after)},
    found: {file: shown, lines: after.lines, problems},
  }
}

function percentOf(curriculum: Curriculum): number {
  return measureWork(curriculum).completion.percent
}
