import type {Edit} from '../../edit/edit.ts'
import type {TableBlock, TableRow} from '../../markdown/block.ts'
import {sliceSpan} from '../../source/span.ts'
import type {Finding, Inspection} from './inspection.ts'
import {pipesInCode} from './pipes-in-code.ts'
import {quoteTitle} from './quote-title.ts'

/**
 * A row with more cells than its table has columns: GitHub shows none of what is beyond.
 * Most often a pipe that belongs to the text parts it: `a|b` has to be written `a\|b` in a table.
 */
export function findRaggedRows({curriculum, blocks}: Inspection): readonly Finding[] {
  return blocks.flatMap(block => (block.kind === 'table' ? raggedRows(curriculum.text, block) : []))
}

function raggedRows(text: string, table: TableBlock): readonly Finding[] {
  const [header, ...rows] = table.rows
  const columns = header?.cells.length ?? 0
  return rows.flatMap((row): readonly Finding[] => {
    const extra = row.cells.slice(columns)
    if (extra.length === 0) return []
    const lost = extra.find(({content}) => content.start < content.end)
    const start = lost?.content.start ?? extra[0]?.gap.start ?? row.span.start
    const finding = {
      rule: 'ragged-row',
      message: lost
        ? `GitHub does not show ${quoteTitle(lost.plain)}, because this row has more cells than its table has columns`
        : 'this row has an empty cell more than its table has columns',
      span: {start, end: row.span.end},
    } as const
    const fix = lost ? escapePipes(text, row, extra.length) : dropCells(row, columns)
    return [fix ? {...finding, fix} : finding]
  })
}

/** Empty cells behind the last column. */
function dropCells(row: TableRow, columns: number): readonly Edit[] | undefined {
  const first = row.cells[columns]
  if (!first || !row.leadingPipe || !row.trailingPipe) return undefined
  return [{span: {start: first.gap.start, end: row.span.end}, text: ''}]
}

/** Where exactly the pipes inside code part the row, they are what is too much. */
function escapePipes(text: string, row: TableRow, surplus: number): readonly Edit[] | undefined {
  const pipes = pipesInCode(sliceSpan(text, row.span))
  if (pipes.length !== surplus) return undefined
  return pipes.map(pipe => {
    const offset = row.span.start + pipe
    return {span: {start: offset, end: offset}, text: '\\'}
  })
}
