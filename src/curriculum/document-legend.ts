import type {Block, TableBlock} from '../markdown/block.ts'
import {foldPhrase} from '../notation/fold-phrase.ts'
import {legendEntries} from '../notation/legend-entries.ts'
import {isCalledStatus, meaningHeaders, symbolHeaders} from '../notation/legend-words.ts'
import {readLegend} from '../notation/read-legend.ts'
import type {Legend, Status} from '../notation/readings.ts'
import {circleLegend} from './circle-legend.ts'
import type {Settings} from './settings.ts'

/** What the marks of a document mean, from its settings first, then from what it says of them to its readers. */
export function documentLegend(blocks: readonly Block[], {statuses}: Settings): Legend | undefined {
  const legend = new Map([
    ...circleLegend(blocks.filter(block => block.kind === 'table')),
    ...(readLegend(blocks.flatMap(legendLines)) ?? []),
  ])
  for (const status of Object.keys(statuses) as Status[]) {
    for (const form of statuses[status] ?? [])
      for (const mark of legendEntries(form)) legend.set(mark, status)
  }
  return legend.size === 0 ? undefined : legend
}

function legendLines(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [block.title]
    case 'paragraph':
    case 'item':
      return block.lines.map(line => line.plain)
    case 'table':
      return isLegendTable(block)
        ? block.rows.slice(1).map(({cells}) => `${cells[0]?.plain} = ${cells[1]?.plain}`)
        : []
    case 'rule':
    case 'code':
    case 'html':
    case 'front-matter':
    case 'definition':
      return []
  }
}

/** A table of signs, or of the words of a status, and what they mean. */
export function isLegendTable({rows}: Pick<TableBlock, 'rows'>): boolean {
  const [title = '', meaning = ''] = rows[0]?.cells.map(({plain}) => plain) ?? []
  if (title.length > 20) return false
  if (symbolHeaders.includes(foldPhrase(title))) return true
  return isCalledStatus(title) && meaning.length <= 20 && meaningHeaders.includes(foldPhrase(meaning))
}
