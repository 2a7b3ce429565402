import type {Block, TableBlock, TableRow} from '../../markdown/block.ts'
import {sliceSpan} from '../../source/span.ts'
import {countLineEnds} from './count-line-ends.ts'
import type {Finding, Inspection} from './inspection.ts'
import {lineEndBefore} from './line-end-before.ts'
import {lineStart} from './line-start.ts'

/**
 * Text directly under a table is its last row:
 *
 *     | CAP | ✅ |
 *     **Weekly Review Completed:** ⬜ Yes / ⬜ No
 */
export function findSwallowedText({curriculum, blocks}: Inspection): readonly Finding[] {
  const {text} = curriculum
  return blocks.flatMap((block, index) =>
    block.kind === 'table' ? textIn(text, block, blocks[index + 1]) : [],
  )
}

function textIn(text: string, table: TableBlock, next: Block | undefined): readonly Finding[] {
  return runsOfText(table).map(run => {
    const [first, last] = [run[0] ?? table, run.at(-1) ?? table]
    const finding = {
      rule: 'swallowed-text',
      message: 'this text is read as a row of the table, because no empty line is between',
      span: {start: first.span.start, end: last.span.end},
    } as const
    const isLast = last === table.rows.at(-1)
    const isCertain = isLast && table.level === 0 && !table.quoted && staysApart(text, table, next)
    const start = lineStart(text, first.span.start)
    const fix = [{span: {start, end: start}, text: lineEndBefore(text, start)}]
    return isCertain ? {...finding, fix} : finding
  })
}

/** What follows at once could join the text once that is a paragraph, or underline it; few things surely do not. */
function staysApart(text: string, table: TableBlock, next: Block | undefined): boolean {
  if (!next || countLineEnds(text.slice(table.span.end, next.span.start)) > 1) return true
  if (next.kind === 'heading') return text[next.span.start] === '#'
  const isFilled = next.kind === 'item' && !next.disguised && (next.lines.length > 0 || next.box !== null)
  return isFilled && (!next.ordered || /^1[.)]$/.test(sliceSpan(text, next.marker)))
}

/** Rows without a pipe around them in a table that has pipes around its rows, or without any pipe at all. */
function runsOfText(table: TableBlock): readonly (readonly TableRow[])[] {
  const [header, ...rows] = table.rows
  const columns = header?.cells.length ?? 0
  const runs: TableRow[][] = []
  let isRun = false
  for (const row of rows) {
    const isBare = !row.leadingPipe && !row.trailingPipe
    const isText = isBare && (header?.leadingPipe === true || (row.cells.length === 1 && columns > 1))
    if (isText && isRun) runs.at(-1)?.push(row)
    else if (isText) runs.push([row])
    isRun = isText
  }
  return runs
}
