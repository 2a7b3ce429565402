import type {Paragraph, PhrasingContent, Root} from 'mdast'
import {TrackerError} from '../errors/tracker-error.ts'
import {checkLimits} from './check-limits.ts'
import {parseTree} from './parse-tree.ts'
import {plainText} from './plain-text.ts'

/** Where a person's text is going to stand: what has to be escaped differs. */
export type TextPosition = 'cell' | 'line' | 'item' | 'task' | 'heading' | 'label'

/** Whether this Markdown, in its place, is one run of text that a reader sees as the value. */
export function isShownAs(markdown: string, value: string, position: TextPosition): boolean {
  const shown = phrasingAt(markdown, position)
  return shown?.every(isTextual) === true && plainText(shown).trim() === value.trim()
}

/** Whether it is text with line breaks in HTML, and no link. */
export function isBareText(markdown: string, position: TextPosition): boolean {
  return phrasingAt(markdown, position)?.every(isBare) === true
}

/** Text, literal links, and line breaks written in HTML. */
function isTextual(node: PhrasingContent): boolean {
  return isBare(node) || (node.type === 'link' && node.children.every(child => child.type === 'text'))
}

function isBare(node: PhrasingContent): boolean {
  return node.type === 'text' || (node.type === 'html' && /^<br[ \t]*\/?>$/i.test(node.value))
}

export function phrasingAt(markdown: string, position: TextPosition): readonly PhrasingContent[] | undefined {
  switch (position) {
    case 'cell':
      return phrasingInCell(parsed(`|a|b|\n|-|-|\n| ${markdown} | b |\n`))
    case 'line':
      return phrasingInLine(parsed(`**a:** ${markdown}\n**b:** c\n`))
    case 'label': {
      const label = onlyParagraph(parsed(`**${markdown}:** a\n`))?.children[0]
      return label?.type === 'strong' ? withoutColon(label.children) : undefined
    }
    case 'item':
    case 'task':
      if (position === 'item' && looksLikeBox.test(markdown)) return undefined
      return phrasingInItem(parsed(position === 'item' ? `- ${markdown}\n` : `- [ ] ${markdown}\n`), position)
    case 'heading': {
      const node = parsed(`# ${markdown}\n`).children
      return node.length === 1 && node[0]?.type === 'heading' ? node[0].children : undefined
    }
  }
}

/** `[x]` alone is a box to a reader, though not to Markdown. */
const looksLikeBox = /^\[.\](?:[ \t]|$)/u

/** The colon belongs to the label, not to its text. */
function withoutColon(nodes: readonly PhrasingContent[]): readonly PhrasingContent[] | undefined {
  const last = nodes.at(-1)
  if (last?.type !== 'text' || !last.value.endsWith(':')) return undefined
  return [...nodes.slice(0, -1), {...last, value: last.value.slice(0, -1)}]
}

/** The line after it must stay as it is too: an open mark would reach into it. */
function phrasingInLine(root: Root): readonly PhrasingContent[] | undefined {
  const children = onlyParagraph(root)?.children ?? []
  const next = children.at(-2)
  const isWhole = children.length > 3 && children[0]?.type === 'strong' && next?.type === 'strong'
  return isWhole && plainText([next]) === 'b:' ? children.slice(1, -2) : undefined
}

function phrasingInCell(root: Root): readonly PhrasingContent[] | undefined {
  const table = root.children[0]
  if (root.children.length !== 1 || table?.type !== 'table' || table.children.length !== 2) return undefined
  const cells = table.children[1]?.children
  return cells?.length === 2 ? cells[0]?.children : undefined
}

function phrasingInItem(root: Root, position: 'item' | 'task'): readonly PhrasingContent[] | undefined {
  const list = root.children[0]
  const item = list?.type === 'list' && root.children.length === 1 ? list.children[0] : undefined
  const isAsked = position === 'task' ? item?.checked === false : item?.checked == null
  return item && isAsked ? onlyParagraph({type: 'root', children: item.children})?.children : undefined
}

function onlyParagraph(root: Root): Paragraph | undefined {
  const first = root.children[0]
  return root.children.length === 1 && first?.type === 'paragraph' ? first : undefined
}

/** Nothing where the text would be over a limit there: the parser might not come back. */
function parsed(text: string): Root {
  try {
    checkLimits(text)
  } catch (error) {
    if (error instanceof TrackerError) return {type: 'root', children: []}
    throw error
  }
  return parseTree(text)
}
