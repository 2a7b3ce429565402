import type {Block, ItemBlock, ParagraphBlock, TableBlock} from '../markdown/block.ts'
import {detectAlphabet} from '../notation/detect-alphabet.ts'
import {readLegend} from '../notation/read-legend.ts'
import {indexLines} from '../source/line-index.ts'
import {addressItems} from './address-items.ts'
import {classifyTable} from './classify-table.ts'
import type {ItemDraft} from './draft.ts'
import {findProblems} from './find-problems.ts'
import {linkCounters} from './link-counters.ts'
import {markReader} from './mark-reader.ts'
import type {Curriculum, List, Scope, Table} from './model.ts'
import {nameScopes} from './name-scopes.ts'
import {type Outline, readOutline} from './outline.ts'
import type {Problem} from './problem.ts'
import {readLabelledLine} from './read-labelled-line.ts'
import {type ListBlocks, readList} from './read-list.ts'
import {readNotation} from './read-notation.ts'
import {readTableItems} from './read-table-items.ts'
import type {Reading} from './reading.ts'

/** The typed model of a document. Never throws: any text is a curriculum, perhaps an empty one. */
export function readCurriculum(text: string, blocks: readonly Block[]): Curriculum {
  const lines = indexLines(text)
  const problems: Problem[] = []
  const alphabet = detectAlphabet(text)
  const marks = markReader(readLegend(legendLines(blocks)))
  const reading: Reading = {text, lines, alphabet, marks, report: problem => problems.push(problem)}
  const outline = readOutline(text, blocks)
  const scopeOf = nameScopes(outline.scopes, lines)
  const found = readBlocks(reading, blocks, {
    scopes: scopesOfBlocks(outline, scopeOf),
    labelling: outline.labelling,
  })
  const drafts = linkCounters(found.items, found.tables)
  const scopes = [...scopeOf.values(), ...found.scopes].toSorted((a, b) => a.span.start - b.span.start)
  const units = scopes.filter(scope => scope.kind === 'unit')
  const curriculum: Curriculum = {
    text,
    lines,
    title: scopes[0]?.title || null,
    notation: readNotation(alphabet, drafts),
    scopes,
    parts: scopes.filter(scope => scope.kind === 'part'),
    units,
    tables: found.tables,
    lists: found.lists,
    items: addressItems(drafts, units),
    problems,
  }
  return withProblems(curriculum, () => findProblems(curriculum, blocks))
}

/** Problems are looked for when somebody asks for them: most commands never do. */
function withProblems(curriculum: Curriculum, find: () => Curriculum['problems']): Curriculum {
  let found: Curriculum['problems'] | undefined
  return {
    ...curriculum,
    get problems() {
      found ??= find()
      return found
    },
  }
}

function legendLines(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap(block =>
    block.kind === 'paragraph' || block.kind === 'item' ? block.lines.map(line => line.plain) : [],
  )
}

function scopesOfBlocks(
  outline: Outline,
  scopeOf: ReadonlyMap<Outline['scopes'][number], Scope>,
): readonly Scope[] {
  return outline.scopeOfBlock.flatMap(draft => scopeOf.get(draft) ?? [])
}

interface Found {
  readonly items: ItemDraft[]
  readonly tables: Table[]
  readonly lists: List[]
  readonly scopes: Scope[]
}

interface Placement {
  readonly scopes: readonly Scope[]
  readonly labelling: ReadonlySet<number>
}

function readBlocks(reading: Reading, blocks: readonly Block[], {scopes, labelling}: Placement): Found {
  const found: Found = {items: [], tables: [], lists: [], scopes: []}
  blocks.forEach((block, index) => {
    const scope = scopes[index]
    if (!scope) return
    if (block.kind === 'table') addTable(found, reading, {block, scope})
    else if (block.kind === 'paragraph')
      addLines(found, reading, {block: withoutLabel(block, labelling.has(index)), scope})
    else if (block.kind === 'item' && startsList(blocks, index))
      addList(found, reading, {blocks: listBlocks(blocks, index), scope})
  })
  return found
}

interface Placed<Kind> {
  readonly block: Kind
  readonly scope: Scope
}

function addTable(found: Found, reading: Reading, {block, scope}: Placed<TableBlock>): void {
  const table = classifyTable(block, scope, reading.marks)
  found.tables.push(table)
  found.items.push(...readTableItems(reading, table))
}

function withoutLabel(block: ParagraphBlock, isLabelling: boolean): ParagraphBlock {
  return isLabelling ? {...block, lines: block.lines.slice(0, -1)} : block
}

function addLines(found: Found, reading: Reading, {block, scope}: Placed<ParagraphBlock>): void {
  for (const line of block.lines) {
    const item = readLabelledLine(reading, scope, line)
    if (item) found.items.push(item)
  }
}

function addList(found: Found, reading: Reading, blocks: ListBlocks): void {
  const {list, items, scopes} = readList(reading, blocks)
  found.lists.push(list)
  found.items.push(...items)
  found.scopes.push(...scopes)
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

function listBlocks(blocks: readonly Block[], from: number): readonly ItemBlock[] {
  const first = blocks[from]
  const items: ItemBlock[] = []
  for (let at = from; at < blocks.length; at++) {
    const block = blocks[at]
    if (!block || first?.kind !== 'item') break
    if (block.level === 0 && !(block.kind === 'item' && block.list === first.list)) break
    if (block.kind === 'item') items.push(block)
  }
  return items
}
