import type {ItemBlock} from '../markdown/block.ts'
import {isBlank} from '../notation/is-blank.ts'
import {readBox} from '../notation/read-box.ts'
import type {ItemDraft} from './draft.ts'
import {readLabel} from './label.ts'
import type {List, ListEntry, Scope} from './model.ts'
import {readLabelledLine} from './read-labelled-line.ts'
import {placeInDocument, type Reading, unitOf} from './reading.ts'

/** One list with everything nested in it, in document order. */
export interface ListBlocks {
  readonly scope: Scope
  /** The entries of the outer list and of the lists inside. */
  readonly blocks: readonly ItemBlock[]
}

export interface ReadList {
  readonly list: List
  readonly items: readonly ItemDraft[]
  /** Scopes that entries with labelled values inside open: `Project 1`. */
  readonly scopes: readonly Scope[]
}

/** The tasks, labelled values and slots of a list. */
export function readList(reading: Reading, {scope, blocks}: ListBlocks): ReadList {
  const list = listOf(reading, scope, blocks)
  const isToFill = list.kind === 'plain' && !blocks.some(block => block.quoted) && isListToFill(reading, list)
  const scopes: Scope[] = []
  const items: ItemDraft[] = []
  let inner = scope
  let index = -1
  blocks.forEach((block, position) => {
    if (block.level === 0) {
      index++
      inner = scope
    }
    const next = blocks[position + 1]
    if (block.level === 0 && opensScope(reading, block, next)) {
      inner = entryScope(reading, block, {parent: scope, index})
      scopes.push(inner)
      items.push({...slotDraft(reading, list, index), title: inner.title})
      return
    }
    const item =
      readTask(reading, inner, block) ??
      readLine(reading, inner, block) ??
      (block.level === 0 && isToFill ? slotDraft(reading, list, index) : undefined)
    if (item) items.push(item)
  })
  return {list, items, scopes}
}

function listOf(reading: Reading, scope: Scope, blocks: readonly ItemBlock[]): List {
  const outer = blocks.filter(block => block.level === 0)
  const first = outer[0]
  return {
    kind: outer.some(block => block.box) ? 'task' : 'plain',
    scope,
    ordered: first?.ordered ?? false,
    entries: outer.map(block => entryOf(reading, block)),
    span: {start: first?.span.start ?? 0, end: blocks.at(-1)?.span.end ?? 0},
  }
}

/** Labelled entries have their value as text: `1. **Project:** ___`. */
function entryOf(reading: Reading, block: ItemBlock): ListEntry {
  const first = block.lines[0]
  const last = block.lines.at(-1)
  const label = first && readLabel(reading.text, first)
  const whole =
    first && last
      ? {start: first.span.start, end: last.span.end}
      : {start: block.marker.end, end: block.marker.end}
  const content = label ? label.value : whole
  const raw = reading.text.slice(content.start, content.end)
  const plain = label ? raw : block.lines.map(line => line.plain).join(' ')
  return {
    marker: block.marker,
    content,
    raw,
    isLabelled: label !== undefined,
    text: isBlank(raw) ? null : plain,
    disguised: block.disguised,
    span: block.span,
  }
}

/**
 * A list to fill has a blank entry, or stands below a label inside a unit and says more than links.
 */
function isListToFill(reading: Reading, list: List): boolean {
  const {scope} = list
  if (list.entries.some(entry => entry.text === null)) return true
  const isLabelled = scope.kind === 'section' && scope.form === 'label' && unitOf(scope) !== null
  return (
    isLabelled &&
    !list.entries.every(entry => /^<?(?:https?:|!?\[)/.test(reading.text.slice(entry.content.start)))
  )
}

/** A labelled entry with labelled values nested in it: a project of a portfolio. */
function opensScope(reading: Reading, block: ItemBlock, next: ItemBlock | undefined): boolean {
  const labelled = (each: ItemBlock | undefined): boolean =>
    each?.lines[0] !== undefined && !each.box && readLabel(reading.text, each.lines[0]) !== undefined
  return labelled(block) && next !== undefined && next.level > block.level && labelled(next)
}

interface EntryPosition {
  readonly parent: Scope
  readonly index: number
}

function entryScope(reading: Reading, block: ItemBlock, {parent, index}: EntryPosition): Scope {
  const line = block.lines[0]
  const label = line && readLabel(reading.text, line)
  const heading = label?.span ?? block.marker
  const title = `${label?.title ?? parent.title} ${index + 1}`
  return {
    kind: 'section',
    form: 'label',
    title,
    slug: `${parent.slug}-${index + 1}`,
    heading,
    span: block.span,
    line: reading.lines.lineAt(block.span.start),
    parent,
  }
}

function readTask(reading: Reading, scope: Scope, block: ItemBlock): ItemDraft | undefined {
  if (!block.box) return undefined
  const raw = reading.text.slice(block.box.start, block.box.end)
  const status = readBox(raw)
  if (status === undefined) {
    reading.report({
      rule: 'unknown-status',
      severity: 'warning',
      message: `"[${raw}]" is not a box that is known here`,
      span: block.box,
    })
    return undefined
  }
  const first = block.lines[0]
  const last = block.lines.at(-1)
  const end = block.box.end + 1
  return {
    ...placeInDocument(reading, scope, {start: block.span.start, end: last?.span.end ?? end}),
    kind: 'task',
    title: block.lines.map(line => line.plain).join(' '),
    titleSpan: first && last ? {start: first.span.start, end: last.span.end} : {start: end, end},
    box: {value: status, raw, place: {kind: 'text', span: block.box, lead: ''}},
    depth: block.level,
  }
}

function readLine(reading: Reading, scope: Scope, block: ItemBlock): ItemDraft | undefined {
  const first = block.lines[0]
  return first && block.lines.length === 1 ? readLabelledLine(reading, scope, first) : undefined
}

function slotDraft(reading: Reading, list: List, index: number): ItemDraft {
  const entry = list.entries[index]
  const content = entry?.content ?? list.span
  const isEmpty = content.start === content.end
  return {
    ...placeInDocument(reading, list.scope, entry?.span ?? list.span),
    kind: 'slot',
    title: `${list.scope.title} ${index + 1}`,
    titleSpan: content,
    list,
    index,
    text: {
      value: entry?.text ?? null,
      raw: reading.text.slice(content.start, content.end),
      place: {kind: 'text', span: content, lead: isEmpty ? ' ' : ''},
    },
  }
}
