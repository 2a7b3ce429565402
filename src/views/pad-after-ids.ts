import {displayWidth} from '../notation/display-width.ts'
import type {Column} from './fit-columns.ts'
import type {Look} from './look.ts'
import {type Cell, padColumns} from './pad-columns.ts'

/**
 * Rows that begin with an id, in columns; the lines of each row. An id is typed again, so it is never cut: where a
 * terminal is too narrow, a long one has a line of its own, and the rest of its row follows below the others.
 */
export function padAfterIds(
  rows: readonly (readonly Cell[])[],
  columns: readonly Column[],
  look: Look,
): readonly (readonly string[])[] {
  const most = Math.min(widestId, Math.max(narrowestId, Math.floor(look.width / 4)))
  const isLong = rows.map(([id]) => displayWidth(id?.text ?? '') > most)
  if (!look.isTerminal || !isLong.includes(true) || fits(rows, columns, look)) {
    return padColumns(rows, columns, look).map(line => [line])
  }
  const indented = rows.map(([id, ...cells], index) => [isLong[index] ? indent : (id ?? indent), ...cells])
  return padColumns(indented, columns, look).map((line, index) => {
    const id = rows[index]?.[0]
    return isLong[index] && id ? [id.style ? id.style(id.text) : id.text, line] : [line]
  })
}

/** Columns of a terminal that ids may take beside the rest of their rows: a quarter, within these. */
const widestId = 14
const narrowestId = 6

/** Not blank, which would be no column where all ids are long; it is not seen either. */
const indent: Cell = {text: '  '}

function fits(rows: readonly (readonly Cell[])[], columns: readonly Column[], look: Look): boolean {
  const unstyled = rows.map(row => row.map(({style, ...cell}) => cell))
  const lines = padColumns(unstyled, columns, {...look, isTerminal: false})
  return lines.every(line => displayWidth(line) <= look.width)
}
