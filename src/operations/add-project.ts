import {contentOf} from '../curriculum/item-facts.ts'
import {meantAmong} from '../curriculum/meant-among.ts'
import type {Curriculum, Field, List, ListEntry, Slot} from '../curriculum/model.ts'
import {TrackerError} from '../errors/tracker-error.ts'
import {normaliseTitle} from '../notation/normalise-title.ts'
import {appendProject} from './append-project.ts'
import {fillField, fillPlace} from './fill-place.ts'
import {itemSubject, listSubject} from './find-subject.ts'
import {describe} from './item-change.ts'
import type {Expectation, Operation} from './operation.ts'
import {requireOneLine} from './person-text.ts'
import {contentOfValue, printValue} from './print-value.ts'
import {requireName} from './rename-item.ts'
import {listContent} from './snapshot.ts'

export interface NewProject {
  readonly title: string
  /** Labels, shortened where unique, and their values. */
  readonly values: readonly (readonly [label: string, value: string])[]
}

/** A labelled entry with labelled values inside, in the first blank one, else as a new one of the same shape. */
export function addProject(
  curriculum: Curriculum,
  list: List,
  {title: typed, values}: NewProject,
): Operation {
  const title = requireName(typed)
  const blank = list.entries.findIndex(entry => entry.isLabelled && entry.text === null)
  const index = blank < 0 ? list.entries.length - 1 : blank
  const entry = list.entries[index]
  if (!entry)
    throw new TrackerError('wrong-kind', `"${list.scope.title}" has no entry whose shape could be followed`)
  const fields = fieldsOf(curriculum, entry)
  const chosen = new Map(
    values.map(([label, value]) => [findField(fields, label), requireOneLine(value, label)]),
  )
  const filling: Filling = {curriculum, list, entry, index, title, fields, chosen}
  return blank < 0 ? appendProject(filling) : fillProject(filling)
}

/** The labels inside the entries of such a list. */
export function labelsOf(curriculum: Curriculum, list: List): readonly string[] {
  const entry = list.entries.at(-1)
  return entry ? fieldsOf(curriculum, entry).map(({title}) => title) : []
}

export interface Filling {
  readonly curriculum: Curriculum
  readonly list: List
  readonly entry: ListEntry
  readonly index: number
  readonly title: string
  readonly fields: readonly Field[]
  readonly chosen: ReadonlyMap<Field, string>
}

function fieldsOf(curriculum: Curriculum, entry: ListEntry): readonly Field[] {
  return curriculum.items.filter(
    (item): item is Field =>
      item.kind === 'field' && item.span.start > entry.span.start && item.span.end <= entry.span.end,
  )
}

function findField(fields: readonly Field[], label: string): Field {
  const wanted = normaliseTitle(label)
  const found = fields.filter(field => normaliseTitle(field.title).startsWith(wanted))
  const [first, ...others] = found
  if (first && others.length === 0) return first
  const names = fields.map(field => field.title)
  const problem = first ? 'is more than one of the labels here' : 'is none of the labels here'
  throw new TrackerError('usage', `"${label}" ${problem}${first ? '' : meantAmong(label, names)}`, {
    hint: `its labels: ${names.map(name => `"${name}"`).join(', ')}`,
  })
}

function fillProject({curriculum, list, entry, index, title, chosen}: Filling): Operation {
  const texts = list.entries.map((each, at) => (at === index ? title : each.text))
  const slot = slotOf(curriculum, list, index)
  const edits = [
    fillPlace(curriculum.text, entry.content, printValue(title)),
    ...[...chosen].map(([field, value]) => fillField(curriculum.text, field, value)),
  ]
  return {
    edits,
    changes: [
      ...(slot ? [describe(slot, {field: 'value', before: null, after: title})] : []),
      ...[...chosen].map(([field, value]) =>
        describe(field, {field: 'value', before: contentOf(field), after: value}),
      ),
    ],
    expectations: [
      {subject: listSubject(curriculum, list), field: 'entries', after: listContent(texts)},
      ...[...chosen].map(
        ([field, value]): Expectation => ({
          subject: itemSubject(curriculum, field),
          field: 'value',
          after: value === '' ? null : contentOfValue(field, value),
        }),
      ),
    ],
    warnings: [],
    writesText: true,
  }
}

function slotOf({items}: Curriculum, list: List, index: number): Slot | undefined {
  return items.find(
    (item): item is Slot => item.kind === 'slot' && item.list === list && item.index === index,
  )
}
