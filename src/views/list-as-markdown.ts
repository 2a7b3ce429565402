import type {Item} from '../curriculum/model.ts'
import type {NewBlock} from '../markdown/new-block.ts'
import {printDocument} from '../markdown/print-document.ts'
import {printText} from '../markdown/print-text.ts'
import {type ColumnValue, valuesOf} from './column-values.ts'
import type {ListColumnName} from './list-columns.ts'
import type {Listing} from './listing.ts'
import {visibleText} from './visible-text.ts'

const usual: readonly ListColumnName[] = ['id', 'status', 'title', 'confidence', 'date', 'note', 'place']

/** As Markdown tables, under headings where there are groups; a reader sees each text as it is. Empty for no items. */
export function listAsMarkdown({groups, isGrouped, columns}: Listing): string {
  const blocks = groups
    .filter(({items}) => items.length > 0)
    .flatMap(({title, by, items}): NewBlock[] => {
      const text = title ?? `without ${by === 'unit' ? 'a unit' : by}`
      const heading: NewBlock = {kind: 'heading', depth: 2, text: printText(visibleText(text), 'heading')}
      return [...(isGrouped ? [heading] : []), tableOf(items, columns ?? usual)]
    })
  return blocks.length === 0 ? '' : printDocument(blocks)
}

export function tableOf(items: readonly Item[], names: readonly ListColumnName[]): NewBlock {
  const rows = items.map(item => valuesOf(item, names).map(printCell))
  return {kind: 'table', header: names, rows}
}

/** What is certainly only text needs no parser to tell so. */
function printCell(value: ColumnValue): string {
  const text = value === null ? '' : visibleText(String(value))
  return /^(?:[\p{L}\p{N}]+(?:[ ,/-] ?[\p{L}\p{N}]+)*)?$/u.test(text) ? text : printText(text, 'cell')
}
