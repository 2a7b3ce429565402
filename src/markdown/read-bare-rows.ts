import {lastAtOrBefore} from '../source/last-at-or-before.ts'
import {afterLineEnd, lineEnds} from '../source/line-ends.ts'
import type {Span} from '../source/span.ts'
import type {SectionReader} from './assemble-blocks.ts'
import {barePlain, readBareRow} from './bare-row.ts'
import type {Block, TableBlock, TableRow} from './block.ts'
import {placeBlock} from './place-block.ts'
import {type Gap, placeInWhole, readWithout} from './read-without.ts'

/**
 * Parsing takes most of the time of reading, and rows of tables that read as they are written are most of a long tracker.
 * Below a line of dashes each line that begins with a pipe is a row, if there is a table at all. So they are left out, what
 * is left is read, and where the table is there, they are put back. Where it is not, all is read as it is.
 */
export function readBareRows(text: string, read: SectionReader): readonly Block[] {
  return readWithout(text, bareRows(text), {read, restore: restoreRows})
}

interface BareRow {
  readonly place: Span
  readonly row: TableRow
  /** Where the line of dashes of its table begins. */
  readonly delimiter: number
  /** How many rows of the table, with its header, are above it and not left out. */
  readonly above: number
}

/** Pipes at both ends, the first one in the first column. */
const delimiterRow = /(?<=[\r\n])\|(?: *:?-+:? *\|)+(?=[\r\n])/g

function* bareRows(text: string): Generator<BareRow> {
  const endOf = lineEnds(text)
  let start = 0
  for (const {index: delimiter, 0: dashes} of text.matchAll(delimiterRow)) {
    if (delimiter < start) continue
    const columns = dashes.split('|').length - 2
    let above = 1
    start = afterLineEnd(text, delimiter + dashes.length)
    // Behind a lone carriage return, a line feed could come to stand and be its other half.
    while (text[start] === '|' && text[start - 1] === '\n') {
      const end = endOf(start)
      const place = {start, end: Math.min(afterLineEnd(text, end), text.length)}
      const row = readBareRow(text.slice(start, end), start, barePlain)
      if (row?.cells.length === columns) yield {place, row, delimiter, above}
      else above++
      start = place.end
    }
  }
}

/** `undefined` when what was left out was not rows of tables. */
function restoreRows(blocks: readonly Block[], gaps: readonly Gap<BareRow>[]): readonly Block[] | undefined {
  const place = placeInWhole(gaps)
  const gapsOf = new Map<number, Gap<BareRow>[]>()
  for (const gap of gaps) {
    const others = gapsOf.get(gap.line.delimiter)
    if (others) others.push(gap)
    else gapsOf.set(gap.line.delimiter, [gap])
  }
  const whole = blocks.map(block => {
    const placed = placeBlock(block, place, 0)
    if (block.kind !== 'table' || placed.kind !== 'table') return placed
    const own = gapsOf.get(placed.delimiter.start)
    if (!own || !areIn(block, own)) return placed
    gapsOf.delete(placed.delimiter.start)
    return withRows(placed, own)
  })
  return gapsOf.size === 0 ? whole : undefined
}

/** A table in a list or a quote does not begin in the first column. */
function areIn({rows, level, quoted}: TableBlock, gaps: readonly Gap<BareRow>[]): boolean {
  const starts = rows.map(({span}) => span.start)
  return (
    level === 0 && !quoted && gaps.every(({at, line}) => lastAtOrBefore(starts, at - 1) + 1 === line.above)
  )
}

function withRows(table: TableBlock, gaps: readonly Gap<BareRow>[]): TableBlock {
  const restored = gaps.map(({line}) => line.row)
  const rows = [...table.rows, ...restored].sort((a, b) => a.span.start - b.span.start)
  return {...table, rows, span: {start: table.span.start, end: rows.at(-1)?.span.end ?? table.span.end}}
}
