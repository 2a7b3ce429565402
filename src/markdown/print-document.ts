import type {
  BlockContent,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
  TableRow,
} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import {type Processor, unified} from 'unified'
import type {NewBlock} from './new-block.ts'
import {printTable} from './print-table.ts'

/**
 * A whole new document, a blank line between its blocks. A label and its list are apart, since `-` straight below a
 * label would make a heading of it.
 */
export function printDocument(blocks: readonly NewBlock[]): string {
  const root: Root = {type: 'root', children: blocks.map(nodeOf)}
  return printer.stringify(root)
}

/** Tables as people write them by hand: not aligned, so that a later change touches one row only. */
function remarkPlainTables(this: Processor): void {
  const data = this.data()
  data.toMarkdownExtensions = [...(data.toMarkdownExtensions ?? []), {handlers: {table: printTable}}]
}

const printer = unified()
  .use(remarkGfm)
  .use(remarkPlainTables)
  .use(remarkStringify, {bullet: '-', listItemIndent: 'one', rule: '-', strong: '*'})
  .freeze()

function nodeOf(block: NewBlock): RootContent {
  switch (block.kind) {
    case 'heading':
      return {type: 'heading', depth: block.depth, children: [raw(block.text)]}
    case 'paragraph':
      return {type: 'paragraph', children: [raw(block.text)]}
    case 'field':
      return field(block.label, block.value)
    case 'subheading':
      return {type: 'paragraph', children: [bold(block.text)]}
    case 'tasks':
      return list(block.texts.map(text => ({...item([paragraph([raw(text)])]), checked: false})))
    case 'bullets':
      return list(emptyItems(block.count))
    case 'numbers':
      return {...list(emptyItems(block.count)), ordered: true, start: 1}
    case 'records':
      return records(block)
    case 'table':
      return {type: 'table', children: [row(block.header), ...block.rows.map(row)]}
    case 'rule':
      return {type: 'thematicBreak'}
  }
}

/** Markdown that is printed as it is: mdast has no other node for it. */
function raw(text: string): PhrasingContent {
  return {type: 'html', value: text}
}

function bold(text: string): PhrasingContent {
  return {type: 'strong', children: [raw(text)]}
}

function paragraph(children: PhrasingContent[]): Paragraph {
  return {type: 'paragraph', children}
}

function field(label: string, value: string): Paragraph {
  return paragraph([bold(`${label}:`), ...(value === '' ? [] : [raw(` ${value}`)])])
}

function list(children: ListItem[]): List {
  return {type: 'list', ordered: false, spread: false, children}
}

function item(children: BlockContent[]): ListItem {
  return {type: 'listItem', spread: false, children}
}

function emptyItems(count: number): ListItem[] {
  return Array.from({length: count}, () => item([]))
}

function records({label, inner, count}: Extract<NewBlock, {kind: 'records'}>): List {
  const labels = (): List => list(inner.map(each => item([field(each, '')])))
  const children = Array.from({length: count}, () => item([field(label, '___________'), labels()]))
  return {...list(children), ordered: true, start: 1, spread: true}
}

function row(cells: readonly string[]): TableRow {
  return {type: 'tableRow', children: cells.map(text => ({type: 'tableCell', children: [raw(text)]}))}
}
