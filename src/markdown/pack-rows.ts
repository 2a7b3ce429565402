import type {TableCell, TableRow} from './block.ts'
import {cellContent} from './cell-content.ts'

/**
 * A row whose cells follow each other pipe by pipe: its distance from what is before it, the cells that read
 * otherwise than they are written, and the lengths of its gaps.
 */
type RegularRow = readonly [distance: number, plains: readonly PackedPlain[] | 0, ...gaps: number[]]
type PackedPlain = readonly [column: number, plain: string]

/** A row as the cache keeps it. */
export type PackedRow = RegularRow | TableRow

/** `section` is the text that the rows were read from, `start` where their table begins. */
export function packRows(section: string, rows: readonly TableRow[], start: number): readonly PackedRow[] {
  let end = start
  return rows.map(row => {
    const packed = isRegular(section, row) ? packRow(section, row, end) : row
    end = row.span.end
    return packed
  })
}

/** The exact reverse, given the same text. */
export function unpackRows(
  section: string,
  packed: readonly PackedRow[],
  start: number,
): readonly TableRow[] {
  let end = start
  return packed.map(each => {
    const row = isPacked(each) ? unpackRow(section, each, end) : each
    end = row.span.end
    return row
  })
}

function packRow(section: string, row: TableRow, end: number): RegularRow {
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

function isPacked(row: PackedRow): row is RegularRow {
  return Array.isArray(row)
}

function unpackRow(section: string, packed: RegularRow, end: number): TableRow {
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
