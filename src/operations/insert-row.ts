import type {Curriculum, Row, Table} from '../curriculum/model.ts'
import type {Edit} from '../edit/edit.ts'
import {displayWidth} from '../notation/display-width.ts'
import {commonLineEnding} from '../source/line-ending.ts'
import {alignedWidths} from './aligned-widths.ts'
import {linePrefix} from './line-prefix.ts'
import {padCell, widenColumns} from './relay-table.ts'

export interface NewRow {
  /** Markdown of every cell, in order; empty for an empty cell. */
  readonly cells: readonly string[]
  /** The row it comes after; -1 for the first row of the body. */
  readonly after: number
}

/** A new line of the table, in the style of its neighbours: outer pipes, indentation, padding, line ending. */
export function insertRow(curriculum: Curriculum, table: Table, {cells, after}: NewRow): readonly Edit[] {
  const {text} = curriculum
  const neighbour = table.rows[after]
  const end = neighbour?.span.end ?? table.delimiter.end
  const style = neighbour ?? table.header
  const widths = alignedWidths(text, table)
  const needed = widths?.map((width, column) => Math.max(width, displayWidth(cells[column] ?? '') + 2))
  const printed = needed
    ? cells.map((cell, column) => padCell(cell, needed[column] ?? 0))
    : cells.map(cell => (cell === '' ? emptyGap(text, table) : ` ${cell} `))
  const line = commonLineEnding(text) + linePrefix(text, style.span.start) + joinCells(printed, style)
  const insertion = {span: {start: end, end}, text: line}
  return widths && needed
    ? [insertion, ...widenColumns(text, table, {widths, needed, written: () => false})]
    : [insertion]
}

function joinCells(cells: readonly string[], style: Row): string {
  const row = `${style.leadingPipe ? '|' : ''}${cells.join('|')}${style.trailingPipe ? '|' : ''}`
  return style.leadingPipe ? row : row.trimStart()
}

/** How the table's other empty cells look. */
function emptyGap(text: string, table: Table): string {
  for (const row of table.rows) {
    for (const {content, gap} of row.cells) {
      if (content.start === content.end && gap.end > gap.start) return text.slice(gap.start, gap.end)
    }
  }
  return ' '
}
