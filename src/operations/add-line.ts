import {addressOfNew} from '../curriculum/address-of-new.ts'
import {titleWithoutTotal} from '../curriculum/heading-total.ts'
import type {Curriculum, List, ListEntry} from '../curriculum/model.ts'
import type {Edit} from '../edit/edit.ts'
import {shieldText} from '../markdown/shield-text.ts'
import {isBlank} from '../notation/is-blank.ts'
import {commonLineEnding} from '../source/line-ending.ts'
import {listSubject} from './find-subject.ts'
import {linePrefix} from './line-prefix.ts'
import type {Operation} from './operation.ts'
import {requireName} from './rename-item.ts'
import {listContent} from './snapshot.ts'

/** A text in the first blank line of a list, else in a new one in the style of the others. */
export function addLine(curriculum: Curriculum, list: List, typed: string): Operation {
  const text = requireName(typed, 'text')
  const blank = list.entries.findIndex(entry => entry.text === null)
  const index = blank < 0 ? list.entries.length : blank
  const entry = list.entries[blank]
  const edit = entry ? fillEntry(entry, text) : appendEntry(curriculum, list, text)
  const texts = [
    ...list.entries.slice(0, index).map(each => each.text),
    text,
    ...list.entries.slice(index + 1).map(each => each.text),
  ]
  const title = `${titleWithoutTotal(list.scope)} ${index + 1}`
  const slot = curriculum.items.find(
    item => item.kind === 'slot' && item.list === list && item.index === blank,
  )
  return {
    edits: [edit],
    changes: [
      {
        item: title,
        ...(slot
          ? {id: slot.id, key: slot.key}
          : addressOfNew(curriculum, {scope: list.scope, title, offset: edit.span.start})),
        field: 'value',
        before: null,
        after: text,
        line: curriculum.lines.lineAt(edit.span.start) + (entry ? 0 : 1),
      },
    ],
    expectations: [{subject: listSubject(curriculum, list), field: 'entries', after: listContent(texts)}],
    warnings: [],
    writesText: true,
  }
}

function fillEntry({content, marker, isLabelled}: ListEntry, text: string): Edit {
  const printed = shieldText(text, isLabelled ? 'line' : 'item', isBlank)
  return content.start === content.end
    ? {span: isLabelled ? content : {start: marker.end, end: content.end}, text: ` ${printed}`}
    : {span: content, text: printed}
}

function appendEntry(curriculum: Curriculum, list: List, typed: string): Edit {
  const {text} = curriculum
  const last = list.entries.at(-1)
  const before = list.entries.at(-2)
  if (!last) return {span: {start: list.span.end, end: list.span.end}, text: ''}
  const between = before ? text.slice(before.span.end, last.span.start) : newLine(text, last)
  const marker = text
    .slice(last.marker.start, last.marker.end)
    .replace(/^\d+/, number => `${Number(number) + 1}`)
  const gap = text.slice(last.marker.end, last.content.start)
  const space = /^[ \t]+$/.test(gap) ? gap : ' '
  return {
    span: {start: last.span.end, end: last.span.end},
    text: `${between}${marker}${space}${shieldText(typed, 'item', isBlank)}`,
  }
}

function newLine(text: string, entry: ListEntry): string {
  return commonLineEnding(text) + linePrefix(text, entry.span.start)
}
