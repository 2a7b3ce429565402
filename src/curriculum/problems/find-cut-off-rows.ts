import type {Edit} from '../../edit/edit.ts'
import type {Block, OtherBlock, ParagraphBlock, TableBlock} from '../../markdown/block.ts'
import {type Span, sliceSpan} from '../../source/span.ts'
import {countCells} from './count-cells.ts'
import {countLineEnds} from './count-line-ends.ts'
import type {Finding, Inspection} from './inspection.ts'
import {lineStart} from './line-start.ts'

/**
 * Rows that look as if they belonged to the table above, and do not: the first is indented so far that it is code to
 * Markdown, or an empty line is in between.
 *
 *     | CAP  | ✅ |
 *         | ACID | ✅ |
 *     | BASE | ⬜ |
 */
export function findCutOffRows({curriculum, blocks}: Inspection): readonly Finding[] {
  return blocks.flatMap((block, index): readonly Finding[] => {
    const table = blocks[index - 1]
    if (table?.kind !== 'table' || block.level !== table.level || block.quoted) return []
    const cut = {text: curriculum.text, table, next: blocks[index + 1]}
    if (block.kind === 'code') return indentedRows(cut, block)
    return block.kind === 'paragraph' ? rowsBehindGap(cut, block) : []
  })
}

interface Cut {
  readonly text: string
  readonly table: TableBlock
  /** What follows the rows. */
  readonly next: Block | undefined
}

function indentedRows({text, table, next}: Cut, code: OtherBlock): readonly Finding[] {
  const isFollowed =
    next?.kind === 'paragraph' && countLineEnds(text.slice(code.span.end, next.span.start)) === 1
  const lines = linesIn(text, {start: code.span.start, end: isFollowed ? next.span.end : code.span.end})
  const [first, last] = [lines[0], lines.at(-1)]
  const isBelow = countLineEnds(text.slice(table.span.end, code.span.start)) === 1
  if (!isBelow || !first || !last || text[first.start] !== '|') return []
  const finding = {
    rule: 'cut-off-row',
    message: 'this row is indented so far that it does not belong to the table above it',
    span: {start: first.start, end: last.end},
  } as const
  const isCertain = table.level === 0 && lines.every(line => isRowOf(text, table, line))
  return [isCertain ? {...finding, fix: lines.flatMap(line => outdent(text, line))} : finding]
}

/** Between the rows and their table is one empty line. */
function rowsBehindGap({text, table}: Cut, {span, lines}: ParagraphBlock): readonly Finding[] {
  const gap = {start: table.span.end, end: span.start}
  const isRows = lines.every(line => isRowOf(text, table, line.span))
  if (!isRows || countLineEnds(sliceSpan(text, gap)) !== 2) return []
  const finding = {
    rule: 'cut-off-row',
    message: 'an empty line cuts these rows off from the table above them',
    span,
  } as const
  const lineEnd = /^[ \t]*(\r\n|\r|\n)/.exec(sliceSpan(text, gap))?.[1] ?? '\n'
  const indentation = text.slice(lineStart(text, span.start), span.start)
  return [table.level === 0 ? {...finding, fix: [{span: gap, text: lineEnd + indentation}]} : finding]
}

/** With outer pipes and as many cells as the table has columns. */
function isRowOf(text: string, table: TableBlock, span: Span): boolean {
  const line = sliceSpan(text, span)
  return line.startsWith('|') && line.endsWith('|') && countCells(line) === table.rows[0]?.cells.length
}

/** Without indentation and trailing blanks. */
function linesIn(text: string, span: Span): readonly Span[] {
  return [...sliceSpan(text, span).matchAll(/[^ \t\r\n](?:[^\r\n]*[^ \t\r\n])?/g)].map(
    ({index, 0: line}) => ({
      start: span.start + index,
      end: span.start + index + line.length,
    }),
  )
}

function outdent(text: string, line: Span): readonly Edit[] {
  const start = lineStart(text, line.start)
  return start === line.start ? [] : [{span: {start, end: line.start}, text: ''}]
}
