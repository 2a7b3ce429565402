import type {HeadingBlock, ItemBlock} from '../markdown/block.ts'
import {isBlank} from '../notation/is-blank.ts'
import {isListHeading} from '../notation/list-headings.ts'
import type {Span} from '../source/span.ts'
import {readLabel} from './label.ts'
import type {List, ListEntry} from './model.ts'
import {plainValue} from './read-labelled-line.ts'
import {type Reading, unitOf} from './reading.ts'
import type {Scope} from './scope.ts'

export interface ListShape {
  /** The entries, and what is nested in them. */
  readonly all: readonly (ItemBlock | HeadingBlock)[]
  readonly isBox: (block: ItemBlock) => boolean
  /** Its labelled value is what the list holds; any other one is a field of its own. */
  readonly isProject: (block: ItemBlock) => boolean
}

/** A list as a whole: its outer entries. */
export function listOf(reading: Reading, scope: Scope, {all, isBox, isProject}: ListShape): List {
  const entries = all.filter(block => block.kind === 'item')
  const outer = entries.filter(block => block.level === 0)
  const first = outer[0]
  const holders = new Set(
    all.filter((_block, index) => (all[index + 1]?.level ?? 0) > (all[index]?.level ?? 0)),
  )
  return {
    kind: outer.some(isBox) ? 'task' : 'plain',
    scope,
    ordered: first?.ordered ?? false,
    entries: outer.map(block =>
      entryOf(reading, block, {holdsOthers: holders.has(block), isProject: isProject(block)}),
    ),
    span: {start: first?.span.start ?? 0, end: entries.at(-1)?.span.end ?? 0},
  }
}

/**
 * A project has its value as text: `1. **Project:** ___`. Any other labelled entry is a field, whose value is not the
 * list's. What holds other entries is never blank.
 */
function entryOf(
  reading: Reading,
  block: ItemBlock,
  {holdsOthers, isProject}: {readonly holdsOthers: boolean; readonly isProject: boolean},
): ListEntry {
  const first = block.lines[0]
  const last = block.lines.at(-1)
  const label = first && readLabel(reading.text, first)
  const whole =
    first && last ? {start: first.span.start, end: last.span.end} : placeToWrite(reading.text, block)
  const content = label ? label.value : whole
  const raw = reading.text.slice(content.start, content.end)
  const isField = label !== undefined && !isProject && block.lines.length === 1
  const labelled = first && label ? (plainValue(first, [label], reading.text) ?? raw) : undefined
  const plain = isField ? label.title : (labelled ?? block.lines.map(line => line.plain).join(' '))
  const isEmpty = !isField && isBlank(raw) && (label !== undefined || !holdsOthers)
  return {
    marker: block.marker,
    content,
    raw,
    isLabelled: label !== undefined,
    text: isEmpty ? null : plain,
    disguised: block.disguised,
    span: block.span,
  }
}

/** Markdown takes the line to write on in `1. ________` for a rule; it is filled all the same. */
function placeToWrite(text: string, {marker}: ItemBlock): Span {
  const line = /^[ \t]+(_+)(?=[ \t]*(?:\r|\n|$))/.exec(text.slice(marker.end, marker.end + longestLine))
  const end = marker.end + (line?.[0].length ?? 0)
  return {start: end - (line?.[1]?.length ?? 0), end}
}

const longestLine = 200

/**
 * A list to fill has a blank entry that is not a label's, stands below the heading of one, or stands below a label
 * inside a unit and says more than links.
 */
export function isListToFill(reading: Reading, list: List): boolean {
  const {scope} = list
  if (list.entries.some(entry => entry.text === null && !entry.isLabelled)) return true
  if (scope.kind === 'section' && isListHeading(scope.title)) return true
  const isLabelled = scope.kind === 'section' && scope.form === 'label' && unitOf(scope) !== null
  return (
    isLabelled &&
    !list.entries.every(entry => /^<?(?:https?:|!?\[)/.test(reading.text.slice(entry.content.start)))
  )
}
