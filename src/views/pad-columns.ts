import {displayWidth} from '../notation/display-width.ts'
import {cutText} from './cut-text.ts'
import {type Column, fitColumns, gapOf, widthTogether} from './fit-columns.ts'
import type {Look} from './look.ts'
import type {Style} from './palette.ts'
import {symbolsFor} from './symbols.ts'

export interface Cell {
  readonly text: string
  /** Put on after the cutting and padding were worked out. */
  readonly style?: Style
  /** How many columns it fills; 1 unless told. */
  readonly span?: number
  /** What a terminal too narrow does to it: `end` unless told; `hide` hides it. */
  readonly cut?: 'end' | 'hide'
}

type Row = readonly Cell[]

/**
 * Lays rows out in columns, as lines without trailing blanks. On a terminal the lines fit its width; elsewhere
 * nothing is cut.
 */
export function padColumns(rows: readonly Row[], columns: readonly Column[], look: Look): string[] {
  const natural = naturalWidths(rows, columns)
  const widths = look.isTerminal ? fitColumns(natural, columns, Math.max(1, look.width)) : natural
  const {ellipsis} = symbolsFor(look)
  return rows.map(row => printRow(row, columns, {widths, ellipsis}))
}

/** What every cell needs to be whole; a cell over several columns widens the last of them. */
function naturalWidths(rows: readonly Row[], columns: readonly Column[]): number[] {
  const widths = columns.map(() => 0)
  const spanning: {first: number; end: number; width: number}[] = []
  for (const row of rows) {
    let at = 0
    for (const {text, span = 1} of row) {
      const width = displayWidth(text)
      if (span === 1) widths[at] = Math.max(widths[at] ?? 0, width)
      else spanning.push({first: at, end: at + span, width})
      at += span
    }
  }
  for (const {first, end, width} of spanning) {
    const last = end - 1
    const others = widthTogether(widths, columns, {first, end: last})
    const room = width - others - (others === 0 ? 0 : gapOf(columns[last]))
    widths[last] = Math.max(widths[last] ?? 0, room)
  }
  return widths
}

function printRow(
  row: Row,
  columns: readonly Column[],
  {widths, ellipsis}: {widths: readonly number[]; ellipsis: string},
): string {
  let line = ''
  let blanks = 0
  let end = 0
  for (const cell of row) {
    const {span = 1, style} = cell
    const first = end
    end = Math.min(first + span, widths.length)
    const width = widthTogether(widths, columns, {first, end})
    if (width === 0) continue
    const shown = cutCell(cell, width, ellipsis)
    const missing = width - displayWidth(shown)
    const isRight = columns[first]?.align === 'right'
    const lead = gapBefore(widths, columns, {first, end}) + (isRight ? missing : 0)
    if (shown.trim() === '') {
      blanks += lead + width
    } else {
      line += ' '.repeat(blanks + lead) + (style ? style(shown) : shown)
      blanks = isRight ? 0 : missing
    }
  }
  return line
}

function cutCell({text, cut = 'end'}: Cell, width: number, ellipsis: string): string {
  if (cut === 'hide') return displayWidth(text) <= width ? text : ''
  return cutText(text, width, ellipsis)
}

/** The gap before a cell is that of the first of its columns that is shown, unless it comes first in the row. */
function gapBefore(
  widths: readonly number[],
  columns: readonly Column[],
  {first, end}: {first: number; end: number},
): number {
  const isFirst = widths.slice(0, first).every(width => width === 0)
  const shown = widths.findIndex((width, index) => width > 0 && index >= first && index < end)
  return isFirst || shown < 0 ? 0 : gapOf(columns[shown])
}
