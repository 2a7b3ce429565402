import type {Edit} from '../../edit/edit.ts'
import type {TextLine} from '../../markdown/block.ts'
import {sliceSpan} from '../../source/span.ts'
import {countCells, isDelimiterRow, pipeOffsets} from './count-cells.ts'
import type {Finding, Inspection} from './inspection.ts'

/**
 * A table whose header and line of dashes have not the same number of cells is a paragraph, and nothing in it counts:
 *
 *     | Concept | Status | Notes |
 *     |---------|--------|
 *     | CAP     | ✅     | Rita  |
 */
export function findBrokenTables({curriculum, blocks}: Inspection): readonly Finding[] {
  const {text} = curriculum
  return blocks.flatMap(block => (block.kind === 'paragraph' ? brokenTables(text, block.lines) : []))
}

function brokenTables(text: string, lines: readonly TextLine[]): readonly Finding[] {
  return lines.flatMap((delimiter, index): Finding[] => {
    const header = lines[index - 1]
    if (!header || !isDelimiterRow(sliceSpan(text, delimiter.span))) return []
    const columns = countCells(sliceSpan(text, header.span))
    const dashes = countCells(sliceSpan(text, delimiter.span))
    if (columns === dashes || pipeOffsets(sliceSpan(text, header.span)).length === 0) return []
    const rows = lines.slice(index + 1)
    const isHeaderRight =
      rows.length > 0 && rows.every(row => countCells(sliceSpan(text, row.span)) === columns)
    const finding = {
      rule: 'broken-table',
      message: `this table is read as text, because its header has ${cells(columns)} and the line of dashes ${dashes}`,
      span: {start: header.span.start, end: (lines.at(-1) ?? delimiter).span.end},
    } as const
    return [isHeaderRight ? {...finding, fix: [fitDashes(text, delimiter, columns)]} : finding]
  })
}

function cells(count: number): string {
  return count === 1 ? 'one cell' : `${count} cells`
}

/** As many cells as the header has: the last one again, or less of them. */
function fitDashes(text: string, {span}: TextLine, columns: number): Edit {
  const line = sliceSpan(text, span)
  const leading = line.startsWith('|') ? '|' : ''
  const trailing = line.endsWith('|') && line.length > 1 ? '|' : ''
  const dashes = line.slice(leading.length, line.length - trailing.length).split('|')
  const last = dashes.at(-1) ?? '---'
  const fitted = Array.from({length: columns}, (_, index) => dashes[index] ?? last)
  return {span, text: leading + fitted.join('|') + trailing}
}
