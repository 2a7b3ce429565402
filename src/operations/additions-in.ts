import type {Concept, Curriculum, List, Rating, Table, Task} from '../curriculum/model.ts'
import type {Scope, Unit} from '../curriculum/scope.ts'
import {isWithin} from '../curriculum/scope-path.ts'
import {normaliseTitle} from '../notation/normalise-title.ts'

/** Something that can be added, and where: a row, a box, a line, a labelled entry, a unit. */
export type Addition =
  | {readonly kind: 'concept'; readonly table: Table; readonly after?: Concept}
  | {readonly kind: 'skill'; readonly table: Table; readonly after?: Rating}
  | {readonly kind: 'task'; readonly scope: Scope; readonly after?: Task}
  | {readonly kind: 'line' | 'project'; readonly list: List}
  | {readonly kind: 'unit'; readonly like?: Unit | undefined}

/** All that can be added to in a place: to what stands in it directly, else to what stands in the places inside. */
export function additionsIn(curriculum: Curriculum, place: Scope): readonly Addition[] {
  const own = additionsWhere(curriculum, scope => scope === place)
  return own.length > 0 ? own : additionsWhere(curriculum, scope => isWithin(scope, place))
}

function additionsWhere(curriculum: Curriculum, isMeant: (scope: Scope) => boolean): readonly Addition[] {
  const {tables, lists} = curriculum
  const rows = tables.filter(({scope}) => isMeant(scope)).flatMap(rowOf)
  const checklists = new Set(
    lists.filter(list => list.kind === 'task' && isMeant(list.scope)).map(list => list.scope),
  )
  const plain = lists.filter(
    list => list.kind === 'plain' && isMeant(list.scope) && !checklists.has(list.scope),
  )
  return [
    ...rows,
    ...[...checklists].map((scope): Addition => ({kind: 'task', scope})),
    ...plain.map((list): Addition => ({kind: isProjectList(curriculum, list) ? 'project' : 'line', list})),
  ]
}

function rowOf(table: Table): readonly Addition[] {
  if (table.kind === 'status') return [{kind: 'concept', table}]
  return table.kind === 'rating' ? [{kind: 'skill', table}] : []
}

/** Every entry opens with the same label, `**Project:**`: what is added is another of them. */
export function isProjectList({text}: Curriculum, {entries}: List): boolean {
  const labels = entries.map(({marker, content}) => normaliseTitle(text.slice(marker.end, content.start)))
  return entries.every(entry => entry.isLabelled) && new Set(labels).size === 1
}

/** Where it would stand; a unit stands nowhere yet. */
export function scopeOfAddition(addition: Addition): Scope | undefined {
  switch (addition.kind) {
    case 'concept':
    case 'skill':
      return addition.table.scope
    case 'task':
      return addition.scope
    case 'line':
    case 'project':
      return addition.list.scope
    case 'unit':
      return undefined
  }
}
