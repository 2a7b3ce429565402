import type {Nodes, PhrasingContent} from 'mdast'
import type {Span} from '../source/span.ts'

/** Phrasing as a reader sees it: markup and escapes gone; HTML such as `<br>` stays as typed. */
export function plainText(nodes: readonly PhrasingContent[]): string {
  return nodes.map(plainOf).join('')
}

function plainOf(node: Nodes): string {
  if (node.type === 'break') return '\n'
  if (node.type === 'image' || node.type === 'imageReference') return node.alt ?? ''
  if (node.type === 'footnoteReference') return `[^${node.label ?? node.identifier}]`
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(plainOf).join('') : ''
}

/**
 * The plain text of each of the given source lines. A soft break is inside a text node, so text is shared out
 * by its line ends; anything else belongs to the line on which it starts. Literal links have no positions: they
 * follow what is before them.
 */
export function plainLines(nodes: readonly PhrasingContent[], lines: readonly Span[]): readonly string[] {
  const plain = lines.map(() => '')
  let current = 0
  const add = (text: string, offset: number | undefined): void => {
    if (offset !== undefined)
      current = Math.max(
        lines.findLastIndex(line => line.start <= offset),
        0,
      )
    text.split(lineBreak).forEach((part, index) => {
      if (index > 0 && current < lines.length - 1) current++
      if (current < lines.length) plain[current] += part
    })
  }
  const visit = (node: Nodes): void => {
    if ('children' in node) for (const child of node.children) visit(child)
    else if (node.type !== 'break')
      add(node.type === 'text' ? node.value : oneLine(plainOf(node)), node.position?.start.offset)
  }
  for (const node of nodes) visit(node)
  return plain.map(line => line.replace(/^[ \t]+|(?<![ \t])[ \t]+$/g, ''))
}

/** A title may be written over several lines. */
export function oneLine(text: string): string {
  return text.replaceAll(everyLineBreak, ' ')
}

/** Text nodes keep the line endings of their document. */
const lineBreak = /\r\n|\r|\n/
const everyLineBreak = /\r\n|\r|\n/g
