import type {MarkReader} from './mark-reader.ts'
import type {Row} from './model.ts'

/**
 * Whether a row is about something, rather than the table's header once more, `| **Practice** | **Status** |`,
 * or a line between rows.
 */
export function isItemRow({cells}: Row, header: Row, marks: MarkReader): boolean {
  let repeated = 0
  let others = 0
  for (let column = 1; column < cells.length; column++) {
    const text = cells[column]?.plain ?? ''
    if (text === '') continue
    const title = header.cells[column]?.plain ?? ''
    if (text.length === title.length && text.toLowerCase() === title.toLowerCase() && !marks.status(text))
      repeated++
    else others++
  }
  return (repeated === 0 || others > 0) && !isRule(cells)
}

/** `|------|:-----:|` once more between the rows, to set some apart from others. */
function isRule(cells: Row['cells']): boolean {
  return cells.every(({plain}) => plain === '' || /^:?-+:?$/.test(plain))
}

/** `| **Arrays** | | |` among rows that are not bold: a heading over the rows below it. */
export function isGroupRow(row: Row, name: number, text: string): boolean {
  const cell = row.cells[name]
  if (!cell || !isBold(text.slice(cell.content.start, cell.content.end))) return false
  return row.cells.every(each => each === cell || each.plain === '')
}

function isBold(written: string): boolean {
  return /^(?:\*\*[^*]+\*\*|__[^_]+__)[:：]?$/.test(written)
}
