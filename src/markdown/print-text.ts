import type {Root} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import {unified} from 'unified'
import {dropEscapes} from './drop-escapes.ts'
import {escapePipes, hasBarePipe} from './escape-pipes.ts'
import {address, isReadAlike} from './is-read-alike.ts'
import {plainText} from './plain-text.ts'
import {isShownAs, phrasingAt, type TextPosition} from './shown-text.ts'

const printer = unified().use(remarkStringify).use(remarkGfm).freeze()

/**
 * A person's text as Markdown that is shown as it was typed, with as few escapes as do that.
 * Bare links and `<br>` stay what they are. The text is one line without control characters. In a label, which is bold,
 * every escape stays: renderers do not agree about fewer asterisks there.
 */
export function printText(value: string, position: TextPosition): string {
  const isGood = (markdown: string): boolean =>
    (position !== 'cell' || !hasBarePipe(markdown)) &&
    isShownAs(markdown, value, position) &&
    isReadAlike(markdown, value, position)
  const raw = position === 'cell' ? escapePipes(value) : value
  if (isGood(raw)) return raw
  const linked = escapeAround(value, position)
  const escaped = linked !== undefined && isGood(linked) ? linked : escapeAll(value, position)
  return position === 'label' ? escaped : dropEscapes(escaped, isGood)
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

/** The same but for addresses, which stay links. */
function escapeAround(value: string, position: TextPosition): string | undefined {
  const addresses = value.match(address)
  if (!addresses) return undefined
  const texts = value.split(address).map(text => {
    const words = text.trim()
    return words === '' ? text : text.replace(words, () => escapeAll(words, position))
  })
  const links = position === 'cell' ? addresses.map(each => escapePipes(each)) : addresses
  return texts.map((text, index) => text + (links[index] ?? '')).join('')
}

/** Every escape that remark-stringify finds prudent, for a place where less did not read back; no address is a link. */
function escapeAll(value: string, position: TextPosition): string {
  const tree: Root = {type: 'root', children: [{type: 'paragraph', children: [{type: 'text', value}]}]}
  const printed = printer
    .stringify(tree)
    .replace(/\n$/, '')
    .replace(/(?<=https?|ftp):(?=\/\/)/gi, '\\:')
    .replace(/(?<=www)\./gi, '\\.')
    .replace(position === 'heading' ? /(?<=[ \t])#+$/ : /^(?!)/, '\\$&')
  return position === 'cell' ? escapePipes(printed, run => (run % 2 === 0 ? run + 1 : run)) : printed
}
