import type {Item} from '../curriculum/model.ts'
import type {NewBlock} from '../markdown/new-block.ts'
import {printDocument} from '../markdown/print-document.ts'
import {printText} from '../markdown/print-text.ts'
import type {TextPosition} from '../markdown/shown-text.ts'
import {valuesOf} from './column-values.ts'
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
      const heading: NewBlock = {kind: 'heading', depth: 2, text: printAs(text, 'heading')}
      return [...(isGrouped ? [heading] : []), tableOf(items, columns ?? usual)]
    })
  return blocks.length === 0 ? '' : printDocument(blocks)
}

export function tableOf(items: readonly Item[], names: readonly ListColumnName[]): NewBlock {
  const rows = items.map(item =>
    valuesOf(item, names).map(value => printAs(value === null ? '' : String(value), 'cell')),
  )
  return {kind: 'table', header: names, rows}
}

/** What is certainly only text needs no parser to tell so. */
export function printAs(text: string, position: TextPosition): string {
  const isPlain = /^(?:\p{L}[\p{L}\p{N}]*(?:[ ,/-] ?[\p{L}\p{N}]+)*|[\d-]*)$/u.test(text)
  return isPlain && position === 'cell' ? text : printText(visibleText(text), position)
}
