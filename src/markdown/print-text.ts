import type {Paragraph, PhrasingContent, Root} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import {unified} from 'unified'
import {parseTree} from './parse-tree.ts'
import {plainText} from './plain-text.ts'

/** Where a person's text is going to stand: what has to be escaped differs. */
export type TextPosition = 'cell' | 'line' | 'item' | 'task' | 'heading' | 'label'

const printer = unified().use(remarkStringify).use(remarkGfm).freeze()

/** More escapes than this are all kept: trying to do without each costs a parse. */
const mostTrials = 120

/**
 * A person's text as Markdown that is shown as it was typed, with as few escapes as do that.
 * Bare links and `<br>` stay what they are. The text is one line without control characters. In a label, which is bold,
 * every escape stays: renderers do not agree about fewer asterisks there.
 */
export function printText(value: string, position: TextPosition): string {
  const raw = position === 'cell' ? escapePipes(value) : value
  if (isShownAs(raw, value, position)) return raw
  const escaped = escapeAll(value, position)
  return position === 'label' ? escaped : dropNeedlessEscapes(escaped, value, position)
}

/** A text that is Markdown already, moved to another place; without its markup where that would not read the same there. */
export function printMarkup({markdown, plain}: MarkedText, position: TextPosition): string {
  const moved = position === 'cell' ? escapePipes(markdown) : markdown
  const shown = phrasingAt(moved, position)
  return shown && plainText(shown).trim() === plain ? moved : printText(plain, position)
}

export interface MarkedText {
  readonly markdown: string
  /** As a reader sees it. */
  readonly plain: string
}

/** Every escape that remark-stringify finds prudent, for a place where less did not read back. */
function escapeAll(value: string, position: TextPosition): string {
  const tree: Root = {type: 'root', children: [{type: 'paragraph', children: [{type: 'text', value}]}]}
  const printed = printer.stringify(tree).replace(/\n$/, '')
  return position === 'cell' ? escapePipes(printed, true) : printed
}

/** `a|b` becomes `a\|b`; a backslash before a pipe is escaped too, or it would take the pipe's. */
function escapePipes(text: string, areBackslashesEscaped = false): string {
  return text.replace(/(\\*)\|/g, (_match, backslashes: string) =>
    areBackslashesEscaped
      ? `${backslashes.length % 2 === 0 ? `${backslashes}\\` : backslashes}|`
      : `${backslashes}${backslashes}\\|`,
  )
}

function dropNeedlessEscapes(escaped: string, value: string, position: TextPosition): string {
  if (escaped.split('\\').length > mostTrials) return escaped
  let text = escaped
  let index = text.indexOf('\\')
  while (index >= 0) {
    const shorter = text.slice(0, index) + text.slice(index + 1)
    const isNeeded = (position === 'cell' && endsEvenRun(shorter)) || !isShownAs(shorter, value, position)
    if (isNeeded) index = text.indexOf('\\', index + 2)
    else {
      text = shorter
      index = text.indexOf('\\', index)
    }
  }
  return text
}

/** GitHub and micromark disagree about an even run of backslashes before a pipe: never write one. */
function endsEvenRun(text: string): boolean {
  for (const match of text.matchAll(/(\\*)\|/g)) if ((match[1]?.length ?? 0) % 2 === 0) return true
  return false
}

/** Whether this Markdown, in its place, is one run of text that a reader sees as the value. */
export function isShownAs(markdown: string, value: string, position: TextPosition): boolean {
  const shown = phrasingAt(markdown, position)
  return shown?.every(isTextual) === true && plainText(shown).trim() === value.trim()
}

/** Text, literal links, and line breaks written in HTML. */
function isTextual(node: PhrasingContent): boolean {
  if (node.type === 'html') return /^<br[ \t]*\/?>$/i.test(node.value)
  return node.type === 'text' || (node.type === 'link' && node.children.every(child => child.type === 'text'))
}

function phrasingAt(markdown: string, position: TextPosition): readonly PhrasingContent[] | undefined {
  switch (position) {
    case 'cell':
      return phrasingInCell(parseTree(`|a|b|\n|-|-|\n| ${markdown} | b |\n`))
    case 'line':
      return phrasingInLine(parseTree(`**a:** ${markdown}\n**b:** c\n`))
    case 'label': {
      const label = onlyParagraph(parseTree(`**${markdown}:** a\n`))?.children[0]
      return label?.type === 'strong' ? withoutColon(label.children) : undefined
    }
    case 'item':
    case 'task':
      if (position === 'item' && looksLikeBox.test(markdown)) return undefined
      return phrasingInItem(
        parseTree(position === 'item' ? `- ${markdown}\n` : `- [ ] ${markdown}\n`),
        position,
      )
    case 'heading': {
      const node = parseTree(`# ${markdown}\n`).children
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
