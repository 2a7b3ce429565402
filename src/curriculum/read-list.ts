import type {HeadingBlock, ItemBlock} from '../markdown/block.ts'
import type {ItemDraft} from './draft.ts'
import {titleWithoutTotal} from './heading-total.ts'
import {readLabel} from './label.ts'
import {isListToFill, listOf} from './list-entries.ts'
import type {List} from './model.ts'
import {readLabelledLine} from './read-labelled-line.ts'
import {hasGlyphBox, readTask, type TaskDraft} from './read-task.ts'
import {placeInDocument, type Reading} from './reading.ts'
import type {Scope, Section} from './scope.ts'

/** One list with everything nested in it, in document order. */
export interface ListBlocks {
  readonly scope: Scope
  /** The entries of the outer list and of the lists inside, and the headings inside entries. */
  readonly blocks: readonly (ItemBlock | HeadingBlock)[]
  /** Whether entries that begin with a sign such as ⬜ are boxes in this document. */
  readonly glyphBoxes: boolean
}

export interface ReadList {
  readonly list: List
  readonly items: readonly ItemDraft[]
  /** Scopes that entries open: `Project 1` by the labelled values inside, `- ### Arrays` by a heading. */
  readonly scopes: readonly Scope[]
}

/** What encloses an entry: entries of the list that are still open, from the outer one inward. */
interface OpenEntry {
  readonly block: ItemBlock
  scope: Scope
  readonly task: TaskDraft | null
}

/** The tasks, labelled values and slots of a list. */
export function readList(reading: Reading, {scope, blocks, glyphBoxes}: ListBlocks): ReadList {
  const projects = new Set(blocks.filter((block, at) => opensScope(reading, block, blocks[at + 1])))
  const list = listOf(reading, scope, {
    all: blocks,
    isBox: block => block.box !== null || (glyphBoxes && hasGlyphBox(reading, block)),
    isProject: block => projects.has(block),
  })
  const isToFill = list.kind === 'plain' && !blocks.some(block => block.quoted) && isListToFill(reading, list)
  const scopes: Scope[] = []
  const items: ItemDraft[] = []
  const open: OpenEntry[] = []
  let index = -1
  blocks.forEach(block => {
    while (open.length > 0 && (open.at(-1)?.block.level ?? 0) >= block.level) open.pop()
    const around = open.at(-1)
    if (block.kind === 'heading') {
      if (!around) return
      around.scope = headedEntry(reading, around, block)
      scopes.push(around.scope)
      return
    }
    if (block.level === 0) index++
    const inside = around?.scope ?? scope
    if (projects.has(block)) {
      const inner = labelledEntry(reading, block, {parent: scope, index})
      scopes.push(inner)
      items.push({...slotDraft(reading, list, index), title: inner.title})
      open.push({block, scope: inner, task: null})
      return
    }
    const task = readTask(reading, {scope: inside, block, parent: around?.task ?? null, glyphBoxes})
    const found = task
      ? [task]
      : (readLine(reading, inside, block) ??
        (block.level === 0 && isToFill ? [slotDraft(reading, list, index)] : []))
    items.push(...found)
    open.push({block, scope: inside, task: task ?? around?.task ?? null})
  })
  return {list, items, scopes}
}

/** `- ### Arrays` is a heading over what is nested in its entry. */
function headedEntry(reading: Reading, {block, scope}: OpenEntry, {title, content}: HeadingBlock): Section {
  return {
    kind: 'section',
    form: 'heading',
    title,
    slug: reading.nameSlug(title),
    heading: content,
    span: block.span,
    line: reading.lines.lineAt(content.start),
    parent: scope,
    total: null,
  }
}

/** A labelled entry with labelled values nested in it: a project of a portfolio. */
function opensScope(
  reading: Reading,
  block: ItemBlock | HeadingBlock,
  next: ItemBlock | HeadingBlock | undefined,
): boolean {
  if (block.kind !== 'item' || block.level > 0) return false
  const labelled = (each: ItemBlock): boolean =>
    each.lines[0] !== undefined && !each.box && readLabel(reading.text, each.lines[0]) !== undefined
  return next?.kind === 'item' && next.level > block.level && labelled(next) && labelled(block)
}

interface EntryPosition {
  readonly parent: Scope
  readonly index: number
}

function labelledEntry(reading: Reading, block: ItemBlock, {parent, index}: EntryPosition): Section {
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
    total: null,
  }
}

/** `undefined` for an entry that is no labelled line. */
function readLine(reading: Reading, scope: Scope, block: ItemBlock): readonly ItemDraft[] | undefined {
  const first = block.lines[0]
  const found = first && block.lines.length === 1 ? readLabelledLine(reading, scope, first) : []
  return found.length > 0 ? found : undefined
}

function slotDraft(reading: Reading, list: List, index: number): ItemDraft {
  const entry = list.entries[index]
  const content = entry?.content ?? list.span
  const isEmpty = content.start === content.end
  return {
    ...placeInDocument(reading, list.scope, entry?.span ?? list.span),
    kind: 'slot',
    title: `${titleWithoutTotal(list.scope)} ${index + 1}`,
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
