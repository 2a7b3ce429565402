import type {Curriculum} from '../curriculum/model.ts'
import {TrackerError} from '../errors/tracker-error.ts'
import {addLine} from './add-line.ts'
import {addProject} from './add-project.ts'
import {addRow} from './add-row.ts'
import {addTask} from './add-task.ts'
import {addUnit} from './add-unit.ts'
import type {Addition} from './additions-in.ts'
import type {Operation} from './operation.ts'

export interface AddedContent {
  readonly text: string
  /** Labels inside the new entry and their values: for projects only. */
  readonly values: readonly (readonly [label: string, value: string])[]
}

/** Adds one thing where it was chosen to stand. Throws what the single verbs throw, `usage` for labels it has not. */
export function addThing(
  curriculum: Curriculum,
  addition: Addition,
  {text, values}: AddedContent,
): Operation {
  const [label] = values[0] ?? []
  if (label !== undefined && addition.kind !== 'project') {
    throw new TrackerError('usage', `unknown option: --${label} (only a project has labels of its own)`, {
      hint: 'see: tracker add --help',
    })
  }
  switch (addition.kind) {
    case 'concept':
    case 'skill':
      return addRow(curriculum, addition.table, {title: text, after: addition.after})
    case 'task':
      return addTask(curriculum, {title: text, scope: addition.scope, after: addition.after})
    case 'line':
      return addLine(curriculum, addition.list, text)
    case 'project':
      return addProject(curriculum, addition.list, {title: text, values})
    case 'unit':
      return addUnit(curriculum, {name: text, like: addition.like})
  }
}
