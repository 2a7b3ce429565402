import type {Curriculum, Item} from '../curriculum/model.ts'
import {itemSubject} from './find-subject.ts'
import type {Change, Expectation, FieldContent, Operation} from './operation.ts'
import {printWrites} from './print-writes.ts'
import {type NewSign, requireOpenSign} from './require-open-sign.ts'
import {requireOwnCells} from './require-own-cells.ts'
import type {Write} from './write.ts'

/** Fields of one item that are set together, and how. */
export interface ItemChange {
  readonly item: Item
  readonly fields: readonly FieldChange[]
  readonly writes: readonly Write[]
  /** Beyond the fields themselves: what follows from them in the snapshot. */
  readonly consequences?: readonly Omit<Expectation, 'subject'>[]
  readonly writesText?: boolean
  /** Text is taken away: what stands beside it may read differently without. */
  readonly restructures?: boolean
  readonly warnings?: readonly string[]
}

export interface FieldChange {
  readonly field: string
  readonly before: FieldContent
  readonly after: FieldContent
  /** The snapshot's name for a cell, which a person knows by its header; an empty one is no content there. */
  readonly fact?: string
}

/** Joins the changes of all items into one operation: all or none. */
export function operationOf(curriculum: Curriculum, changes: readonly ItemChange[]): Operation {
  for (const {item, writes} of changes) if (writes.length > 0) requireOwnCells(item)
  requireOpenSign(curriculum, changes.flatMap(newSigns))
  return {
    edits: printWrites(
      curriculum.text,
      changes.flatMap(change => change.writes),
    ),
    changes: changes.flatMap(change => change.fields.map(field => describe(change.item, field))),
    expectations: changes.flatMap(change => expectationsOf(curriculum, change)),
    warnings: changes.flatMap(change => change.warnings ?? []),
    writesText: changes.some(change => change.writesText === true),
    restructures: changes.some(change => change.restructures === true),
  }
}

/** Of a box, what is written in its place. */
function newSigns({item, writes}: ItemChange): readonly NewSign[] {
  if (item.kind !== 'task') return []
  return writes.filter(({place}) => place === item.box.place).map(({text}) => ({item, sign: text}))
}

export function describe(item: Item, {field, before, after}: FieldChange): Change {
  return {item: item.title, id: item.id, key: item.key, field, before, after, line: item.line}
}

function expectationsOf(
  curriculum: Curriculum,
  {item, fields, consequences = []}: ItemChange,
): readonly Expectation[] {
  const subject = itemSubject(curriculum, item)
  return [
    ...fields.map(({field, fact, after}) =>
      fact === undefined ? {subject, item, field, after} : {subject, field: fact, after: after ?? ''},
    ),
    ...consequences.map(({field, after}) => ({subject, field, after})),
  ]
}

/** Several changes of one item as one. */
export function joinChanges(item: Item, changes: readonly (ItemChange | undefined)[]): ItemChange {
  const made = changes.filter(change => change !== undefined)
  return {
    item,
    fields: made.flatMap(change => change.fields),
    writes: made.flatMap(change => change.writes),
    consequences: made.flatMap(change => change.consequences ?? []),
    writesText: made.some(change => change.writesText === true),
    restructures: made.some(change => change.restructures === true),
    warnings: made.flatMap(change => change.warnings ?? []),
  }
}
