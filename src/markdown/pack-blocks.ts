import type {Block, TableBlock, TableCell, TableRow} from './block.ts'
import {cellContent} from './cell-content.ts'

/** A block as the cache keeps it: tables, which are most of a tracker, are made small. */
export type PackedBlock = Exclude<Block, TableBlock> | PackedTable

interface PackedTable extends Omit<TableBlock, 'rows'> {
  readonly rows: readonly (PackedRow | TableRow)[]
}

/**
 * A row whose cells follow each other pipe by pipe: its distance from what is before it, the cells that read
 * otherwise than they are written, and the lengths of its gaps.
 */
type PackedRow = readonly [distance: number, plains: readonly PackedPlain[] | 0, ...gaps: number[]]
type PackedPlain = readonly [column: number, plain: string]

/** `section` is the text that the blocks were read from. */
export function packBlocks(section: string, blocks: readonly Block[]): readonly PackedBlock[] {
  return blocks.map(block => (block.kind === 'table' ? packTable(section, block) : block))
}

/** The exact reverse, given the same text. */
export function unpackBlocks(section: string, packed: readonly PackedBlock[]): readonly Block[] {
  return packed.map(block => (block.kind === 'table' ? unpackTable(section, block) : block))
}

function packTable(section: string, table: TableBlock): PackedTable {
  let end = table.span.start
  const rows = table.rows.map(row => {
    const packed = isRegular(section, row) ? packRow(section, row, end) : row
    end = row.span.end
    return packed
  })
  return {...table, rows}
}

function packRow(section: string, row: TableRow, end: number): PackedRow {
  const plains = row.cells.flatMap(({content, plain}, column): readonly PackedPlain[] =>
    section.slice(content.start, content.end) === plain ? [] : [[column, plain]],
  )
  const gaps = row.cells.map(({gap}) => gap.end - gap.start)
  return [row.span.start - end, plains.length === 0 ? 0 : plains, ...gaps]
}

/** Pipes at both ends, one between cells, and nothing but blanks around the contents. */
function isRegular(section: string, row: TableRow): boolean {
  let at = row.span.start
  for (const {gap, content} of row.cells) {
    const trimmed = cellContent(section, gap.start, gap.end)
    if (gap.start !== at + 1 || content.start !== trimmed.start || content.end !== trimmed.end) return false
    at = gap.end
  }
  return row.leadingPipe && row.trailingPipe && row.span.end === at + 1
}

function unpackTable(section: string, table: PackedTable): TableBlock {
  let end = table.span.start
  const rows = table.rows.map(packed => {
    const row = isPackedRow(packed) ? unpackRow(section, packed, end) : packed
    end = row.span.end
    return row
  })
  return {...table, rows}
}

function isPackedRow(row: PackedRow | TableRow): row is PackedRow {
  return Array.isArray(row)
}

function unpackRow(section: string, packed: PackedRow, end: number): TableRow {
  const [distance, plains] = packed
  const start = end + distance
  const cells: TableCell[] = []
  let at = start
  for (let index = 2; index < packed.length; index++) {
    const gap = {start: at + 1, end: at + 1 + Number(packed[index])}
    const content = cellContent(section, gap.start, gap.end)
    cells.push({gap, content, plain: section.slice(content.start, content.end)})
    at = gap.end
  }
  for (const [column, plain] of plains === 0 ? [] : plains) {
    const cell = cells[column]
    if (cell) cells[column] = {...cell, plain}
  }
  return {span: {start, end: at + 1}, cells, leadingPipe: true, trailingPipe: true}
}
