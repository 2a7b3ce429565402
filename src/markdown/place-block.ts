import type {Span} from '../source/span.ts'
import type {Block, TableCell, TextLine} from './block.ts'

/** Where something stands in another text. */
export type PlaceSpan = (span: Span) => Span

/** The block as it stands elsewhere, its list numbered after `lists` others. */
export function placeBlock(block: Block, place: PlaceSpan, lists: number): Block {
  const span = place(block.span)
  switch (block.kind) {
    case 'heading':
      return {...block, span, content: place(block.content)}
    case 'paragraph':
      return {...block, span, lines: placeLines(block.lines, place)}
    case 'item':
      return {
        ...block,
        span,
        marker: place(block.marker),
        list: block.list + lists,
        box: block.box && place(block.box),
        lines: placeLines(block.lines, place),
      }
    case 'table':
      return {
        ...block,
        span,
        delimiter: place(block.delimiter),
        rows: block.rows.map(row => ({...row, span: place(row.span), cells: placeCells(row.cells, place)})),
      }
    case 'rule':
    case 'code':
    case 'html':
    case 'front-matter':
    case 'definition':
      return {...block, span}
  }
}

function placeLines(lines: readonly TextLine[], place: PlaceSpan): readonly TextLine[] {
  return lines.map(line => ({
    span: place(line.span),
    plain: line.plain,
    bold: line.bold && place(line.bold),
    boldEnd: place({start: line.boldEnd, end: line.boldEnd}).start,
  }))
}

function placeCells(cells: readonly TableCell[], place: PlaceSpan): readonly TableCell[] {
  return cells.map(cell => ({gap: place(cell.gap), content: place(cell.content), plain: cell.plain}))
}
