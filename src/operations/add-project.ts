import type {Curriculum, Field, List, ListEntry} from '../curriculum/model.ts'
import {applyEdits} from '../edit/apply-edits.ts'
import type {Edit} from '../edit/edit.ts'
import {TrackerError} from '../errors/tracker-error.ts'
import {printText} from '../markdown/print-text.ts'
import {normaliseTitle} from '../notation/normalise-title.ts'
import {commonLineEnding} from '../source/line-ending.ts'
import {linePrefix} from './line-prefix.ts'
import type {Change, Expectation, Operation} from './operation.ts'
import {requireOneLine} from './person-text.ts'
import {requireName} from './rename-item.ts'
import {itemSubject, listContent, listSubject} from './snapshot.ts'

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

interface Filling {
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
  const names = fields.map(field => `"${field.title}"`).join(', ')
  throw new TrackerError('usage', `"${label}" is ${first ? 'more than one' : 'none'} of the labels here`, {
    hint: `its labels: ${names}`,
  })
}

function fillProject({curriculum, list, entry, index, title, chosen}: Filling): Operation {
  const texts = list.entries.map((each, at) => (at === index ? title : each.text))
  const edits = [
    fill(entry.content, title),
    ...[...chosen].map(([field, value]) => fill(placeOf(field), value)),
  ]
  return {
    edits,
    changes: [
      change(curriculum, {list, index, field: list.scope.title, after: title, offset: entry.span.start}),
      ...[...chosen].map(([field, value]) =>
        change(curriculum, {list, index, field: field.title, after: value, offset: field.span.start}),
      ),
    ],
    expectations: [
      {subject: listSubject(curriculum, list), field: 'entries', after: listContent(texts)},
      ...[...chosen].map(
        ([field, value]): Expectation => ({
          subject: itemSubject(curriculum, field),
          field: 'value',
          after: value || null,
        }),
      ),
    ],
    warnings: [],
    writesText: true,
  }
}

/** The last entry once more, with the next number, every value blank or new. */
function appendProject({curriculum, list, entry, title, fields, chosen}: Filling): Operation {
  const {text} = curriculum
  const {start, end} = entry.span
  const inside = (edit: Edit): Edit => ({
    text: edit.text,
    span: {start: edit.span.start - start, end: edit.span.end - start},
  })
  const edits = [
    {
      span: entry.marker,
      text: text
        .slice(entry.marker.start, entry.marker.end)
        .replace(/^\d+/, number => `${Number(number) + 1}`),
    },
    fill(entry.content, title),
    ...fields.map(field => fill(placeOf(field), chosen.get(field) ?? '')),
  ]
  const before = list.entries.at(-2)
  const between = before
    ? text.slice(before.span.end, start)
    : commonLineEnding(text) + linePrefix(text, start)
  const printed = applyEdits(text.slice(start, end), edits.map(inside))
  const index = list.entries.length
  const scope = `${fields[0]?.scope.title.replace(/ \d+$/, '') ?? list.scope.title} ${index + 1}`
  const named = [
    [list.scope.title, title] as const,
    ...[...chosen].map(([field, value]) => [field.title, value] as const),
  ]
  return {
    edits: [{span: {start: end, end}, text: between + printed}],
    changes: named.map(([field, after]) => change(curriculum, {list, index, field, after, offset: end})),
    expectations: [
      {
        subject: listSubject(curriculum, list),
        field: 'entries',
        after: listContent([...list.entries.map(each => each.text), title]),
      },
    ],
    arrivals: [
      {title: scope, mark: null},
      ...fields.map(field => ({kind: 'field', title: field.title, value: chosen.get(field) || null})),
    ],
    warnings: [],
    writesText: true,
  }
}

function placeOf(field: Field): Edit['span'] {
  return field.value.place.kind === 'text' ? field.value.place.span : field.span
}

/** A space before a value written into an empty place; a value that goes takes the space before it along. */
function fill(span: Edit['span'], value: string): Edit {
  if (value === '')
    return {span: {start: span.start === span.end ? span.start : span.start - 1, end: span.end}, text: ''}
  return {span, text: span.start === span.end ? ` ${printText(value, 'line')}` : printText(value, 'line')}
}

function change(
  curriculum: Curriculum,
  at: {
    readonly list: List
    readonly index: number
    readonly field: string
    readonly after: string
    readonly offset: number
  },
): Change {
  const {scope} = at.list
  const id = `${scope.slug}/${at.index + 1}`
  return {
    item: `${scope.title} ${at.index + 1}`,
    id,
    key: id,
    field: at.field,
    before: null,
    after: at.after,
    line: curriculum.lines.lineAt(at.offset),
  }
}
