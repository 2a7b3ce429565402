import type {Heading, List, Paragraph, Root, RootContent} from 'mdast'
import type {Block, HeadingBlock} from './block.ts'
import {headingOverLabel, itemsInParagraph, joinLists} from './disguised-items.ts'
import {nodeSpan} from './node-span.ts'
import {parseTree} from './parse-tree.ts'
import {plainText} from './plain-text.ts'
import {readItem} from './read-item.ts'
import {readTable} from './read-table.ts'
import {textLines} from './text-lines.ts'

/** The blocks of a text that is parsed as one, in document order. Any text has a reading. */
export function readBlocks(text: string): readonly Block[] {
  return joinLists(text, blocksOf(text, parseTree(text)))
}

function blocksOf(text: string, root: Root): Block[] {
  const blocks: Block[] = []
  let lists = 0

  const visitAll = (nodes: readonly RootContent[], level: number, quoted: boolean): void => {
    for (const node of nodes) visit(node, level, quoted)
  }
  const visit = (node: RootContent, level: number, quoted: boolean): void => {
    switch (node.type) {
      case 'heading':
        blocks.push(...headingBlocks(text, node, level, quoted, () => ++lists))
        break
      case 'paragraph':
        blocks.push(...paragraphBlocks(text, node, level, quoted, () => ++lists))
        break
      case 'table':
        blocks.push(readTable(text, node, level, quoted))
        break
      case 'list':
        visitList(node, level, quoted)
        break
      case 'blockquote':
        visitAll(node.children, level, true)
        break
      default:
        blocks.push({kind: otherKind(node.type), span: nodeSpan(node), level, quoted})
    }
  }
  const visitList = (node: List, level: number, quoted: boolean): void => {
    const list = ++lists
    for (const item of node.children) {
      blocks.push(readItem(item, {text, ordered: node.ordered === true, list, level, quoted}))
      const [first, ...rest] = item.children
      if (first?.type === 'paragraph') visitAll(rest, level + 1, quoted)
      else visitAll(item.children, level + 1, quoted)
    }
  }

  visitAll(root.children, 0, false)
  return blocks
}

function headingBlocks(
  text: string,
  node: Heading,
  level: number,
  quoted: boolean,
  nextList: () => number,
): readonly Block[] {
  const overLabel = headingOverLabel(text, node, {level, quoted, list: nextList})
  return overLabel ?? [headingBlock(node, level, quoted)]
}

function headingBlock(node: Heading, level: number, quoted: boolean): HeadingBlock {
  const span = nodeSpan(node)
  const first = node.children[0]
  const last = node.children.at(-1)
  const content =
    first && last ? {start: nodeSpan(first).start, end: nodeSpan(last).end} : {start: span.end, end: span.end}
  return {
    kind: 'heading',
    span,
    level,
    quoted,
    depth: node.depth,
    content,
    title: plainText(node.children).trim(),
  }
}

function paragraphBlocks(
  text: string,
  node: Paragraph,
  level: number,
  quoted: boolean,
  nextList: () => number,
): readonly Block[] {
  const span = nodeSpan(node)
  const lines = textLines(text, node, span.start)
  return itemsInParagraph(text, {kind: 'paragraph', span, level, quoted, lines}, nextList)
}

function otherKind(type: string): 'rule' | 'code' | 'html' | 'front-matter' | 'definition' {
  if (type === 'thematicBreak') return 'rule'
  if (type === 'yaml' || type === 'toml') return 'front-matter'
  if (type === 'html') return 'html'
  return type === 'code' ? 'code' : 'definition'
}
