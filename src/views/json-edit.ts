import type {Curriculum} from '../curriculum/model.ts'
import {changesOf, type ItemDifference} from '../operations/compare-curricula.ts'
import type {CompletionChange} from '../operations/outcome.ts'
import {type JsonChange, jsonChange} from './json-change.ts'
import {type CheckedFile, type JsonCheck, jsonProblems} from './json-problems.ts'

/** What somebody did to a document in an editor. */
export interface ReportedEdit {
  readonly before: Curriculum
  readonly after: Curriculum
  readonly differences: readonly ItemDifference[]
  readonly completion: CompletionChange
  /** The problems that were not there before. */
  readonly found: CheckedFile
}

/** As a change of ours is told, with the problems that came; `file` is the absolute path. */
export function jsonEdit(
  {before, after, differences, completion, found}: ReportedEdit,
  file: string,
): JsonChange & Pick<JsonCheck, 'problems'> {
  const outcome = {
    before: before.text,
    after: after.text,
    edits: [],
    changes: changesOf(differences),
    refreshed: [],
    completion,
    warnings: [],
  }
  return {...jsonChange({file, outcome, dryRun: false}), problems: jsonProblems([found]).problems}
}
