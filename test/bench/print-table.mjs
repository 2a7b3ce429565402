/** @import {Result} from './row.d.ts' */

/** @param {readonly Result[]} results */
export function printTable(results) {
  const cells = [
    ['work', 'median ms', 'min ms', '× node -e 0', 'bound', 'peak MB'],
    ...results.map(({row, median, minimum, ratio, memory}) => [
      row.name,
      median.toFixed(1),
      minimum.toFixed(1),
      ratio.toFixed(2),
      row.bound,
      memory === null ? '?' : memory.toFixed(0),
    ]),
  ]
  const widths = cells[0]?.map((_, column) => Math.max(...cells.map(line => line[column]?.length ?? 0))) ?? []
  const line = (/** @type {readonly string[]} */ texts) =>
    `| ${texts.map((text, column) => (column === 0 || column === 4 ? text.padEnd(widths[column] ?? 0) : text.padStart(widths[column] ?? 0))).join(' | ')} |`
  const [head = [], ...body] = cells
  const rule = `|${widths.map((width, column) => (column === 0 || column === 4 ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`
  console.log([line(head), rule, ...body.map(line)].join('\n'))
}
