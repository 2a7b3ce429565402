import {sliceSpan} from '../source/span.ts'
import type {TableCell, TableRow} from './block.ts'
import {cellContent} from './cell-content.ts'
import {isBare} from './is-bare.ts'

/**
 * The row of a table that has pipes at both ends and no other way to be read; `undefined` where only parsing can tell.
 * `start` is where the line, without blanks at its ends, begins. `plainOf` tells what a cell shows, or that it cannot be told.
 */
export function readBareRow(
  line: string,
  start: number,
  plainOf: (written: string, column: number) => string | undefined,
): TableRow | undefined {
  if (line.length < 2 || !line.startsWith('|') || !line.endsWith('|') || line.includes('\\')) return undefined
  const cells: TableCell[] = []
  let at = start + 1
  for (const between of line.slice(1, -1).split('|')) {
    const content = cellContent(between, 0, between.length)
    const plain = plainOf(sliceSpan(between, content), cells.length)
    if (plain === undefined) return undefined
    cells.push({
      gap: {start: at, end: at + between.length},
      content: {start: at + content.start, end: at + content.end},
      plain,
    })
    at += between.length + 1
  }
  return {span: {start, end: start + line.length}, cells, leadingPipe: true, trailingPipe: true}
}

/** What a cell shows that is read as it is written. */
export function barePlain(written: string): string | undefined {
  return isBare(written) || blank.test(written) ? written : undefined
}

/** A run of underscores alone in a cell, or a date of them. */
const blank = /^_+(?:([-/.])_+\1_+)?$/
