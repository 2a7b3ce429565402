import {addressOfNew} from '../curriculum/address-of-new.ts'
import type {Curriculum, Field, List} from '../curriculum/model.ts'
import {applyEdits} from '../edit/apply-edits.ts'
import type {Edit} from '../edit/edit.ts'
import {commonLineEnding} from '../source/line-ending.ts'
import type {Filling} from './add-project.ts'
import {fillField, fillPlace} from './fill-place.ts'
import {listSubject} from './find-subject.ts'
import {linePrefix} from './line-prefix.ts'
import type {Change, FieldContent, Operation} from './operation.ts'
import {contentOfValue, printValue} from './print-value.ts'
import {listContent} from './snapshot.ts'

/** The last entry once more behind it, with the next number, every value blank or new. */
export function appendProject(filling: Filling): Operation {
  const {curriculum, list, entry, title, fields, chosen} = filling
  const {end} = entry.span
  const before = list.entries.at(-2)
  const between = before
    ? curriculum.text.slice(before.span.end, entry.span.start)
    : commonLineEnding(curriculum.text) + linePrefix(curriculum.text, entry.span.start)
  const texts = [...list.entries.map(each => each.text), title]
  const scope = `${fields[0]?.scope.title.replace(/ \d+$/, '') ?? list.scope.title} ${texts.length}`
  return {
    edits: [{span: {start: end, end}, text: between + printEntry(filling)}],
    changes: changesOf(filling, {scope, lines: between.split(/\r\n|\r|\n/).length - 1}),
    expectations: [{subject: listSubject(curriculum, list), field: 'entries', after: listContent(texts)}],
    arrivals: [
      ...(fields.length > 0 ? [{title: scope, mark: null}] : []),
      ...fields.map(field => ({
        kind: 'field',
        title: field.title,
        value: contentOfNew(field, chosen.get(field)),
      })),
    ],
    warnings: [],
    writesText: true,
  }
}

function contentOfNew(field: Field, value = ''): FieldContent {
  return value === '' ? null : contentOfValue(field, value)
}

function printEntry({curriculum, entry, title, fields, chosen}: Filling): string {
  const {text} = curriculum
  const {start, end} = entry.span
  const marker = text.slice(entry.marker.start, entry.marker.end)
  const edits = [
    {span: entry.marker, text: marker.replace(/^\d+/, number => `${Number(number) + 1}`)},
    fillPlace(text, entry.content, printValue(title)),
    ...fields.map(field => fillField(text, field, chosen.get(field) ?? '')),
  ]
  const inside = (edit: Edit): Edit => ({
    text: edit.text,
    span: {start: edit.span.start - start, end: edit.span.end - start},
  })
  return applyEdits(text.slice(start, end), edits.map(inside))
}

interface Position {
  /** What the new entry is called. */
  readonly scope: string
  /** How many lines below the end of the last entry it begins. */
  readonly lines: number
}

function changesOf(
  {curriculum, list, entry, title, fields, chosen}: Filling,
  {scope, lines}: Position,
): Change[] {
  const first = curriculum.lines.lineAt(entry.span.start)
  const line = curriculum.lines.lineAt(entry.span.end) + lines
  const filled = [...chosen].map(([field, after]) =>
    newValue(curriculum, {
      list,
      title: field.title,
      after,
      line: line + field.line - first,
      before: fields.indexOf(field) + 1,
    }),
  )
  return [newValue(curriculum, {list, title: scope, after: title, line, before: 0}), ...filled]
}

interface NewValue {
  readonly list: List
  readonly title: string
  readonly after: string
  readonly line: number
  /** How many items of the new entry stand before it. */
  readonly before: number
}

function newValue(curriculum: Curriculum, {list, title, after, line, before}: NewValue): Change {
  const address = addressOfNew(curriculum, {scope: list.scope, title, offset: list.span.end, before})
  return {item: title, ...address, field: 'value', before: null, after, line}
}
