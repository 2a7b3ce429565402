import type {Block, HeadingBlock, ItemBlock, OtherBlock, ParagraphBlock, TableBlock} from './block.ts'
import {type PackedLine, packLines, unpackLines} from './pack-lines.ts'
import {type PackedRow, packRows, unpackRows} from './pack-rows.ts'
import {type PackedSpan, type PackedText, packSpan, packText, unpackSpan, unpackText} from './pack-span.ts'

/**
 * A block as the cache keeps it, small and without names: its kind, where it stands, what stands around it, and the rest.
 *
 *     ## Week 1                [[0,[0,9],0,0,2,[3,6],0],
 *
 *     Some text                 [1,[11,9],0,0,[[[11,9],0]]]]
 */
export type PackedBlock = PackedHeading | PackedParagraph | PackedItem | PackedTable | PackedOther

type Common = readonly [span: PackedSpan, level: number, quoted: Flag]
type Flag = 0 | 1
type PackedHeading = readonly [0, ...Common, HeadingBlock['depth'], content: PackedSpan, title: PackedText]
type PackedParagraph = readonly [1, ...Common, lines: readonly PackedLine[]]
type PackedItem = readonly [2, ...Common, ...ItemParts, lines: readonly PackedLine[]]
type ItemParts = readonly [
  ordered: Flag,
  list: number,
  marker: PackedSpan,
  box: PackedSpan | 0,
  disguised: Flag,
]
type PackedTable = readonly [3, ...Common, delimiter: PackedSpan, rows: readonly PackedRow[]]
type PackedOther = readonly [OtherBlock['kind'], ...Common]

/** `section` is the text that the blocks were read from. */
export function packBlocks(section: string, blocks: readonly Block[]): readonly PackedBlock[] {
  return blocks.map(block => packBlock(section, block))
}

/** The exact reverse, given the same text. */
export function unpackBlocks(section: string, packed: readonly PackedBlock[]): readonly Block[] {
  return packed.map(block => unpackBlock(section, block))
}

function packBlock(section: string, block: Block): PackedBlock {
  const common: Common = [packSpan(block.span), block.level, flag(block.quoted)]
  switch (block.kind) {
    case 'heading': {
      const {depth, content, title} = block
      return [0, ...common, depth, packSpan(content), packText(section, content, title)]
    }
    case 'paragraph':
      return [1, ...common, packLines(section, block.lines)]
    case 'item':
      return [2, ...common, ...packItem(block), packLines(section, block.lines)]
    case 'table':
      return [3, ...common, packSpan(block.delimiter), packRows(section, block.rows, block.span.start)]
    case 'rule':
    case 'code':
    case 'html':
    case 'front-matter':
    case 'definition':
      return [block.kind, ...common]
  }
}

function packItem({ordered, list, marker, box, disguised}: ItemBlock): ItemParts {
  return [flag(ordered), list, packSpan(marker), box ? packSpan(box) : 0, flag(disguised)]
}

function flag(is: boolean): Flag {
  return is ? 1 : 0
}

function unpackBlock(section: string, packed: PackedBlock): Block {
  switch (packed[0]) {
    case 0:
      return unpackHeading(section, packed)
    case 1:
      return unpackParagraph(section, packed)
    case 2:
      return unpackItem(section, packed)
    case 3:
      return unpackTable(section, packed)
    case 'rule':
    case 'code':
    case 'html':
    case 'front-matter':
    case 'definition':
      return unpackOther(packed)
  }
}

function unpackHeading(
  section: string,
  [, place, level, quoted, depth, inside, text]: PackedHeading,
): HeadingBlock {
  const content = unpackSpan(inside)
  const title = unpackText(section, content, text)
  return {kind: 'heading', span: unpackSpan(place), level, quoted: quoted === 1, depth, content, title}
}

function unpackParagraph(section: string, [, place, level, quoted, lines]: PackedParagraph): ParagraphBlock {
  return {
    kind: 'paragraph',
    span: unpackSpan(place),
    level,
    quoted: quoted === 1,
    lines: unpackLines(section, lines),
  }
}

function unpackItem(section: string, packed: PackedItem): ItemBlock {
  const [, place, level, quoted, ordered, list, marker, box, disguised, lines] = packed
  return {
    kind: 'item',
    span: unpackSpan(place),
    ordered: ordered === 1,
    list,
    level,
    quoted: quoted === 1,
    marker: unpackSpan(marker),
    box: box === 0 ? null : unpackSpan(box),
    lines: unpackLines(section, lines),
    disguised: disguised === 1,
  }
}

function unpackTable(section: string, [, place, level, quoted, delimiter, packed]: PackedTable): TableBlock {
  const span = unpackSpan(place)
  const rows = unpackRows(section, packed, span.start)
  return {kind: 'table', span, level, quoted: quoted === 1, rows, delimiter: unpackSpan(delimiter)}
}

function unpackOther([kind, place, level, quoted]: PackedOther): OtherBlock {
  return {kind, span: unpackSpan(place), level, quoted: quoted === 1}
}
