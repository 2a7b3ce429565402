import type {Block, HeadingBlock, ItemBlock, ParagraphBlock} from '../markdown/block.ts'
import {isBlank} from '../notation/is-blank.ts'
import {readHeadingMark} from '../notation/read-heading-mark.ts'
import {sliceSpan} from '../source/span.ts'
import type {PlanText} from './plan.ts'

/** A heading, a list entry or a label, with what is below it. */
export interface OutlineNode {
  readonly text: PlanText
  /** `Practice:`, over a list of things to do. */
  readonly isLabel: boolean
  readonly children: OutlineNode[]
}

export interface OutlineTree {
  readonly title: PlanText | null
  readonly roots: readonly OutlineNode[]
  readonly leftOut: number
}

/** Headings nest by depth, list entries by indentation below the heading or label before them. */
export function outlineNodes(text: string, blocks: readonly Block[]): OutlineTree {
  const title = titleOf(blocks)
  const roots: OutlineNode[] = []
  const open: {readonly depth: number; readonly node: OutlineNode}[] = []
  let leftOut = 0
  const add = (node: OutlineNode, depth: number): void => {
    while ((open.at(-1)?.depth ?? -1) >= depth) open.pop()
    const siblings = open.at(-1)?.node.children ?? roots
    siblings.push(node)
    open.push({depth, node})
  }
  for (const block of blocks) {
    const place = placeOf(text, block)
    if (place && block !== title) add(place.node, place.depth)
    else if (isProse(block)) leftOut++
  }
  return {title: title ? textOf(text, title) : null, roots, leftOut}
}

const labelDepth = 10
const entryDepth = 11

interface PlacedNode {
  readonly node: OutlineNode
  readonly depth: number
}

function placeOf(text: string, block: Block): PlacedNode | undefined {
  switch (block.kind) {
    case 'heading':
      return block.level === 0 ? placed(textOf(text, block), block.depth) : undefined
    case 'item':
      return placed(textOf(text, block), entryDepth + block.level)
    case 'paragraph':
      return block.level === 0 && isLabelLine(block) ? placed(textOf(text, block), labelDepth) : undefined
    case 'table':
    case 'rule':
    case 'code':
    case 'html':
    case 'front-matter':
    case 'definition':
      return undefined
  }
}

function placed(text: PlanText, depth: number): PlacedNode | undefined {
  if (isBlank(text.plain)) return undefined
  const isLabel = labelEnd.test(text.plain)
  const bare = isLabel ? withoutColon(text) : text
  return {depth, node: {text: bare, isLabel, children: []}}
}

const labelEnd = /(?<![ \t])[ \t]*[:：]$/u

function withoutColon({markdown, plain}: PlanText): PlanText {
  const bare = plain.replace(labelEnd, '')
  const whole = /^(?:\*\*|__)(.*?)[ \t]*[:：]?(?:\*\*|__)[ \t]*[:：]?$/u.exec(markdown)?.[1]
  return {plain: bare, markdown: (whole ?? markdown).replace(labelEnd, '')}
}

function isLabelLine({lines}: ParagraphBlock): boolean {
  const [line] = lines
  return lines.length === 1 && line !== undefined && labelEnd.test(line.plain)
}

/** The first heading, when it is the only one of its depth and not below another. */
function titleOf(blocks: readonly Block[]): HeadingBlock | undefined {
  const headings = blocks.filter(block => block.kind === 'heading').filter(block => block.level === 0)
  const [first] = headings
  const isOnly = headings.filter(({depth}) => depth <= (first?.depth ?? 0)).length === 1
  return first?.depth === 1 && isOnly ? first : undefined
}

function textOf(text: string, block: HeadingBlock | ItemBlock | ParagraphBlock): PlanText {
  if (block.kind === 'heading') {
    const mark = readHeadingMark(block.title)
    const markdown = sliceSpan(text, block.content)
    if (!mark) return {markdown, plain: block.title}
    const plain = `${block.title.slice(0, mark.start)}${block.title.slice(mark.start + mark.length)}`.trim()
    return {markdown: plain, plain}
  }
  return {
    markdown: block.lines.map(line => sliceSpan(text, line.span)).join(' '),
    plain: block.lines.map(line => line.plain).join(' '),
  }
}

function isProse(block: Block): boolean {
  return (
    block.kind === 'paragraph' || block.kind === 'table' || block.kind === 'code' || block.kind === 'html'
  )
}
