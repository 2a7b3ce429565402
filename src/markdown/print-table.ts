import type {Table, TableCell, TableRow} from 'mdast'

/**
 * Cells with a space on either side, an empty one being a single space; dashes as long as their header:
 *
 *     | Concept | Status | Notes |
 *     |---------|--------|-------|
 *     | Raft | ⬜ / 🟡 / ✅ | |
 *
 * The cells hold Markdown in which pipes are escaped.
 */
export function printTable({children: [header, ...rows]}: Table): string {
  const dashes = (header?.children ?? []).map(cell => '-'.repeat(textOf(cell).length + 2))
  return [...(header ? [printRow(header)] : []), `|${dashes.join('|')}|`, ...rows.map(printRow)].join('\n')
}

function printRow({children}: TableRow): string {
  const cells = children.map(textOf).map(text => (text === '' ? ' ' : ` ${text} `))
  return `|${cells.join('|')}|`
}

function textOf({children}: TableCell): string {
  return children.map(child => ('value' in child ? child.value : '')).join('')
}
