import type {Span} from '../source/span.ts'
import type {Block, TableCell, TextLine} from './block.ts'

/** The block as it stands `by` characters further on, its list numbered after `lists` others. */
export function shiftBlock(block: Block, by: number, lists: number): Block {
  const span = shift(block.span, by)
  switch (block.kind) {
    case 'heading':
      return {...block, span, content: shift(block.content, by)}
    case 'paragraph':
      return {...block, span, lines: shiftLines(block.lines, by)}
    case 'item':
      return {
        ...block,
        span,
        marker: shift(block.marker, by),
        list: block.list + lists,
        box: block.box && shift(block.box, by),
        lines: shiftLines(block.lines, by),
      }
    case 'table':
      return {
        ...block,
        span,
        delimiter: shift(block.delimiter, by),
        rows: block.rows.map(row => ({...row, span: shift(row.span, by), cells: shiftCells(row.cells, by)})),
      }
    case 'rule':
    case 'code':
    case 'html':
    case 'front-matter':
    case 'definition':
      return {...block, span}
  }
}

function shift(span: Span, by: number): Span {
  return {start: span.start + by, end: span.end + by}
}

function shiftLines(lines: readonly TextLine[], by: number): readonly TextLine[] {
  return lines.map(line => ({
    span: shift(line.span, by),
    plain: line.plain,
    bold: line.bold && shift(line.bold, by),
    boldEnd: line.boldEnd + by,
  }))
}

function shiftCells(cells: readonly TableCell[], by: number): readonly TableCell[] {
  return cells.map(cell => ({gap: shift(cell.gap, by), content: shift(cell.content, by), plain: cell.plain}))
}
