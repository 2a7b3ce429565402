import type {Heading, List, Root, RootContent} from 'mdast'
import type {Block, Container, HeadingBlock} from './block.ts'
import {
  bulletUnderLabel,
  headingOverLabel,
  itemsInParagraph,
  joinLists,
  type Surroundings,
} from './disguised-items.ts'
import {headingContent} from './heading-content.ts'
import {proseOverHyphen} from './hyphen-under-label.ts'
import {nodeSpan} from './node-span.ts'
import {parseTree} from './parse-tree.ts'
import {oneLine, plainText} from './plain-text.ts'
import {readBareItems} from './read-bare-items.ts'
import {readBareRows} from './read-bare-rows.ts'
import {readItem} from './read-item.ts'
import {readTable} from './read-table.ts'
import {proseOf, textLines} from './text-lines.ts'

/** The blocks of a text that is read as one, in document order. Any text has a reading. */
export function readSection(text: string): readonly Block[] {
  return readBareRows(text, rest => readBareItems(rest, readWhole))
}

/** The same with every line parsed. */
export function readWhole(text: string): readonly Block[] {
  return joinLists(text, blocksOf(text, parseTree(text)))
}

function blocksOf(text: string, root: Root): Block[] {
  const blocks: Block[] = []
  let lists = 0
  const nextList = (): number => ++lists

  const visitAll = (nodes: readonly RootContent[], container: Container): void => {
    for (const node of nodes) visit(node, container)
  }
  const visit = (node: RootContent, container: Container): void => {
    if (node.type === 'list') visitList(node, container)
    else if (node.type === 'blockquote') visitAll(node.children, {...container, quoted: true})
    else blocks.push(...leafBlocks(node, {text, nextList, ...container}))
  }
  const visitList = (node: List, container: Container): void => {
    const list = nextList()
    for (const item of node.children) {
      blocks.push(readItem(text, item, {ordered: node.ordered === true, list, ...container}))
      const [first, ...others] = item.children
      const inside = {...container, level: container.level + 1}
      const isOverHyphen = first?.type === 'heading' && proseOverHyphen(text, first) !== undefined
      if (isOverHyphen) blocks.push(bulletUnderLabel(first, {text, nextList, ...inside}))
      visitAll(first?.type === 'paragraph' || isOverHyphen ? others : item.children, inside)
    }
  }

  visitAll(root.children, {level: 0, quoted: false})
  return blocks
}

function leafBlocks(node: RootContent, around: Surroundings): readonly Block[] {
  const {text, level, quoted} = around
  switch (node.type) {
    case 'heading':
      return headingOverLabel(node, around) ?? [headingBlock(text, node, {level, quoted})]
    case 'paragraph':
      return itemsInParagraph(textLines(text, proseOf(node)), around)
    case 'table':
      return [readTable(text, node, {level, quoted})]
    default:
      return [{kind: otherKind(node.type), span: nodeSpan(node), level, quoted}]
  }
}

function headingBlock(text: string, node: Heading, container: Container): HeadingBlock {
  const span = nodeSpan(node)
  return {
    kind: 'heading',
    span,
    ...container,
    depth: node.depth,
    content: headingContent(text, span),
    title: oneLine(plainText(node.children)).trim(),
  }
}

function otherKind(type: string): 'rule' | 'code' | 'html' | 'front-matter' | 'definition' {
  if (type === 'thematicBreak') return 'rule'
  if (type === 'yaml' || type === 'toml') return 'front-matter'
  if (type === 'html') return 'html'
  return type === 'code' ? 'code' : 'definition'
}
