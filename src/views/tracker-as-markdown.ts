import {groupItems, type ItemGroup} from '../curriculum/group-items.ts'
import type {Item} from '../curriculum/model.ts'
import type {NewBlock} from '../markdown/new-block.ts'
import {printDocument} from '../markdown/print-document.ts'
import {valuesOf} from './column-values.ts'
import {printAs, tableOf} from './list-as-markdown.ts'
import type {ListColumnName} from './list-columns.ts'

const columns: readonly ListColumnName[] = ['status', 'title', 'confidence', 'date', 'value', 'note']

/** A tracker as tables under headings, a table for each unit and for each section outside of them. */
export function trackerAsMarkdown(title: string | null, items: readonly Item[]): string {
  const heading: NewBlock = {kind: 'heading', depth: 1, text: printAs(title ?? 'Tracker', 'heading')}
  return printDocument([heading, ...groupItems(items, 'unit').flatMap(sectionsOf).flatMap(blocksOf)])
}

/** What stands in no unit is told apart by its section. */
function sectionsOf(group: ItemGroup): readonly ItemGroup[] {
  return group.title === null ? groupItems(group.items, 'section') : [group]
}

/** Columns that say nothing here are left out. */
function blocksOf({title, items}: ItemGroup): readonly NewBlock[] {
  const telling = columns.filter(
    name => name === 'title' || items.some(item => valuesOf(item, [name])[0] !== null),
  )
  const table = tableOf(items, telling)
  return title === null ? [table] : [{kind: 'heading', depth: 2, text: printAs(title, 'heading')}, table]
}
