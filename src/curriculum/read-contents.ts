import type {Block, HeadingBlock, ItemBlock, ParagraphBlock, TableBlock, TextLine} from '../markdown/block.ts'
import {foldPhrase} from '../notation/fold-phrase.ts'
import {explainsOpenSign, isBallot, isEmptyGlyphBox} from '../notation/read-glyph-box.ts'
import {sliceSpan} from '../source/span.ts'
import type {StatusClues} from './choose-status.ts'
import {classifyTable, knownStatusHeaders} from './classify-table.ts'
import type {ItemDraft} from './draft.ts'
import {isEmptyLabel, readLabels} from './label.ts'
import type {List, Table} from './model.ts'
import {readHeadingLabels} from './read-heading-labels.ts'
import {labelsOf, readLabelledLine, readValue} from './read-labelled-line.ts'
import {readList} from './read-list.ts'
import {readTableItems} from './read-table-items.ts'
import type {Reading} from './reading.ts'
import type {Scope} from './scope.ts'
import {withoutOverviews} from './without-overviews.ts'

export interface Contents {
  readonly items: readonly ItemDraft[]
  readonly tables: readonly Table[]
  readonly lists: readonly List[]
  /** Found inside lists and tables. */
  readonly scopes: readonly Scope[]
  /** Headers that stand over marks somewhere, folded. */
  readonly statusHeaders: ReadonlySet<string>
}

export interface Placement {
  /** Of each block. */
  readonly scopes: readonly Scope[]
  readonly labelling: ReadonlySet<number>
}

interface Found {
  readonly items: ItemDraft[]
  readonly tables: Table[]
  readonly lists: List[]
  readonly scopes: Scope[]
}

/** Everything that the blocks of a document hold, in document order. */
export function readContents(
  reading: Reading,
  blocks: readonly Block[],
  {scopes, labelling}: Placement,
): Contents {
  const found: Found = {items: [], tables: [], lists: [], scopes: []}
  const clues = {
    marks: reading.marks,
    settings: reading.settings,
    text: reading.text,
    known: knownStatusHeaders(
      blocks.filter(block => block.kind === 'table'),
      reading.marks,
    ),
  }
  const glyphBoxes = hasGlyphBoxes(reading, blocks)
  blocks.forEach((block, index) => {
    const scope = scopes[index]
    if (!scope || isIgnored(reading, scope)) return
    if (block.kind === 'table') addTable(found, reading, {block, scope, clues})
    else if (block.kind === 'heading') addHeading(found, reading, {block, scope})
    else if (block.kind === 'paragraph') {
      const isLabelling = labelling.has(index) || opensText(reading, block, blocks[index + 1])
      addLines(found, reading, {block: isLabelling ? withoutLastLine(block) : block, scope})
    } else if (block.kind === 'item' && startsList(blocks, index)) {
      const {
        list,
        items,
        scopes: opened,
      } = readList(reading, {blocks: listBlocks(blocks, index), scope, glyphBoxes})
      found.lists.push(list)
      pushAll(found.items, items)
      found.scopes.push(...opened)
    }
  })
  const places = [...new Set(scopes)].filter(scope => scope.kind !== 'document')
  return {...found, statusHeaders: clues.known, ...withoutOverviews(found, places.toSorted(unitsFirst))}
}

interface Placed<Kind> {
  readonly block: Kind
  readonly scope: Scope
}

function addTable(
  found: Found,
  reading: Reading,
  {block, scope, clues}: Placed<TableBlock> & {readonly clues: Omit<StatusClues, 'isTracked'>},
): void {
  const table = classifyTable(block, scope, clues)
  found.tables.push(table)
  const {items, scopes} = readTableItems(reading, table)
  found.scopes.push(...scopes)
  pushAll(found.items, items)
}

/** Spreading thousands of items as arguments overflows the stack. */
function pushAll(items: ItemDraft[], more: readonly ItemDraft[]): void {
  for (const item of more) items.push(item)
}

function addHeading(found: Found, reading: Reading, {block, scope}: Placed<HeadingBlock>): void {
  for (const label of readHeadingLabels(reading.text, block)) {
    found.items.push(readValue(reading, scope, {line: block.span, label, plain: undefined}))
  }
}

function addLines(found: Found, reading: Reading, {block, scope}: Placed<ParagraphBlock>): void {
  block.lines.forEach((line, index) => {
    if (!isOverText(reading, line, block.lines[index + 1]))
      pushAll(found.items, readLabelledLine(reading, scope, line))
  })
}

/** `**Topics covered:**` over a line of text is its heading; over another label it is blank. */
function isOverText({text}: Reading, line: TextLine, next: TextLine | undefined): boolean {
  if (!next || !line.bold) return false
  const [label] = readLabels(text, line)
  return label !== undefined && isEmptyLabel(label) && labelsOf(text, next).length === 0 && !isBlankLine(next)
}

function isBlankLine({plain}: TextLine): boolean {
  return plain.trim() === ''
}

/** The same, over the next block: text, code, a quotation. */
function opensText(reading: Reading, block: ParagraphBlock, next: Block | undefined): boolean {
  const last = block.lines.at(-1)
  if (!last?.bold || !next || next.level !== block.level) return false
  const [label] = readLabels(reading.text, last)
  if (!label || !isEmptyLabel(label)) return false
  if (next.kind === 'code') return true
  const first = next.kind === 'paragraph' ? next.lines[0] : undefined
  return first !== undefined && labelsOf(reading.text, first).length === 0
}

function withoutLastLine(block: ParagraphBlock): ParagraphBlock {
  return {...block, lines: block.lines.slice(0, -1)}
}

/** A section that the file itself says to leave out, with all that is in it. */
function isIgnored({settings}: Reading, scope: Scope): boolean {
  if (settings.ignore.length === 0) return false
  for (let at: Scope | null = scope; at; at = at.parent) {
    if (settings.ignore.includes(foldPhrase(at.title))) return true
  }
  return false
}

/** A sign for what was not begun makes boxes of the others: in a list, or in a legend that stays when all are ticked. */
function hasGlyphBoxes({text, marks}: Reading, blocks: readonly Block[]): boolean {
  if (explainsOpenSign(marks.legend)) return true
  return blocks.some(block => {
    const line = block.kind === 'item' && !block.box && !block.quoted ? block.lines[0] : undefined
    return (
      line !== undefined &&
      mayBeSign(text.charCodeAt(line.span.start)) &&
      (isEmptyGlyphBox(sliceSpan(text, line.span)) || isBallot(sliceSpan(text, line.span)))
    )
  })
}

/** What is not ASCII, `<input>` and `:white_large_square:`. */
function mayBeSign(code: number): boolean {
  return code > 0x7f || code === 0x3c || code === 0x3a
}

function unitsFirst(one: Scope, other: Scope): number {
  return Number(other.kind === 'unit') - Number(one.kind === 'unit')
}

/** A list starts where the item before it at the outer level belongs to another list. */
function startsList(blocks: readonly Block[], index: number): boolean {
  const block = blocks[index]
  if (block?.kind !== 'item' || block.level > 0) return false
  for (let at = index - 1; at >= 0; at--) {
    const previous = blocks[at]
    if (previous?.kind === 'item' && previous.level === 0) return previous.list !== block.list
    if (!previous || previous.level === 0) return true
  }
  return true
}

function listBlocks(blocks: readonly Block[], from: number): readonly (ItemBlock | HeadingBlock)[] {
  const first = blocks[from]
  const inside: (ItemBlock | HeadingBlock)[] = []
  for (let at = from; at < blocks.length; at++) {
    const block = blocks[at]
    if (!block || first?.kind !== 'item') break
    if (block.level === 0 && !(block.kind === 'item' && block.list === first.list)) break
    if (block.kind === 'item' || block.kind === 'heading') inside.push(block)
  }
  return inside
}
