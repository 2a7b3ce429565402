import {cutText} from './cut-text.ts'
import {displayWidth} from './display-width.ts'
import type {Look} from './look.ts'
import type {Style} from './palette.ts'
import {symbolsFor} from './symbols.ts'

export interface Cell {
  readonly text: string
  /** Put on after the cutting and padding were worked out. */
  readonly style?: Style
  /** How many columns it fills; 1 unless told. */
  readonly span?: number
}

export interface Column {
  readonly align?: 'left' | 'right'
  /** The narrowest that it may become on a terminal; without one it is never cut as long as anything else helps. */
  readonly minimum?: number
  /** Columns with the highest number are left out first when a terminal is too narrow; never without one. */
  readonly drop?: number
}

/**
 * Lays rows out in columns, a space between them, as lines without trailing blanks.
 * On a terminal the lines fit its width: first columns with a minimum shrink, then columns are dropped, then
 * whatever is left is cut. Elsewhere nothing is cut.
 */
export function padColumns(
  rows: readonly (readonly Cell[])[],
  columns: readonly Column[],
  look: Look,
): string[] {
  const natural = naturalWidths(rows, columns)
  const widths = look.isTerminal ? fitWidths(natural, columns, Math.max(1, look.width)) : natural
  const ellipsis = symbolsFor(look).ellipsis
  return rows.map(row => printRow(row, columns, {widths, ellipsis}))
}

/** A width of 0 is a column that is not shown: it takes no space between columns either. */
function naturalWidths(rows: readonly (readonly Cell[])[], columns: readonly Column[]): number[] {
  const widths = columns.map(() => 0)
  const spanning: {first: number; last: number; width: number}[] = []
  for (const row of rows) {
    let at = 0
    for (const {text, span = 1} of row) {
      const width = displayWidth(text)
      if (span === 1) widths[at] = Math.max(widths[at] ?? 0, width)
      else spanning.push({first: at, last: at + span - 1, width})
      at += span
    }
  }
  for (const {first, last, width} of spanning) {
    const missing = width - spanWidth(widths, first, last)
    if (missing > 0) widths[last] = (widths[last] ?? 0) + missing + (widths[last] === 0 ? -1 : 0)
  }
  return widths
}

function fitWidths(natural: readonly number[], columns: readonly Column[], room: number): number[] {
  const widths = [...natural]
  for (;;) {
    if (shrink(widths, columns, room)) return widths
    const victim = nextToDrop(widths, columns)
    if (victim === undefined) break
    widths.splice(0, widths.length, ...natural.map((width, index) => (widths[index] === 0 ? 0 : width)))
    widths[victim] = 0
  }
  shrink(
    widths,
    columns.map(column => (column.minimum === undefined ? {} : {minimum: 1})),
    room,
  )
  shrink(
    widths,
    columns.map(() => ({minimum: 1})),
    room,
  )
  while (totalWidth(widths) > room) widths[widths.findLastIndex(width => width > 0)] = 0
  return widths
}

/** Takes columns from the widest that may shrink until all fit. Returns whether they do. */
function shrink(widths: number[], columns: readonly Column[], room: number): boolean {
  let excess = totalWidth(widths) - room
  while (excess > 0) {
    let widest = -1
    for (const [index, column] of columns.entries()) {
      const width = widths[index] ?? 0
      if (column.minimum === undefined || width <= column.minimum) continue
      if (widest < 0 || width > (widths[widest] ?? 0)) widest = index
    }
    if (widest < 0) return false
    widths[widest] = (widths[widest] ?? 0) - 1
    excess--
  }
  return true
}

function nextToDrop(widths: readonly number[], columns: readonly Column[]): number | undefined {
  let victim: number | undefined
  for (const [index, {drop}] of columns.entries()) {
    if (drop === undefined || widths[index] === 0) continue
    if (victim === undefined || drop > (columns[victim]?.drop ?? 0)) victim = index
  }
  return victim
}

function totalWidth(widths: readonly number[]): number {
  return spanWidth(widths, 0, widths.length - 1)
}

function spanWidth(widths: readonly number[], first: number, last: number): number {
  let sum = 0
  let shown = 0
  for (const width of widths.slice(first, last + 1)) {
    sum += width
    if (width > 0) shown++
  }
  return sum + Math.max(0, shown - 1)
}

function printRow(
  row: readonly Cell[],
  columns: readonly Column[],
  {widths, ellipsis}: {widths: readonly number[]; ellipsis: string},
): string {
  const parts: string[] = []
  let blanks = ''
  let at = 0
  for (const {text, span = 1, style} of row) {
    const last = Math.min(at + span, widths.length) - 1
    const width = spanWidth(widths, at, last)
    const align = columns[at]?.align
    at += span
    if (width === 0) continue
    const shown = cutText(text, width, ellipsis)
    const padding = ' '.repeat(Math.max(0, width - displayWidth(shown)))
    const isRight = align === 'right'
    if (shown.trim() !== '') {
      parts.push(blanks, isRight ? padding : '', style ? style(shown) : shown)
      blanks = isRight ? ' ' : `${padding} `
    } else {
      blanks += `${shown}${padding} `
    }
  }
  return parts.join('')
}
