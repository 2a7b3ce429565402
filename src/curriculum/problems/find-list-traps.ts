import type {Block, ItemBlock} from '../../markdown/block.ts'
import {sliceSpan} from '../../source/span.ts'
import type {Curriculum} from '../model.ts'
import type {Finding, Inspection} from './inspection.ts'
import {lineEndBefore} from './line-end-before.ts'
import {lineStart} from './line-start.ts'

/**
 * Empty list entries directly under a line of text, which are none to Markdown. A hyphen makes a heading of the label
 * over it; a number or an asterisk becomes part of the text.
 *
 *     **Key Learnings:**     List concepts:
 *     -                      1.
 *                            2.
 */
export function findListTraps({curriculum, blocks}: Inspection): readonly Finding[] {
  return blocks.flatMap((block, index) =>
    block.kind === 'item' && block.disguised && !continuesList(blocks[index - 1], block)
      ? [trapAt(curriculum, block, blocks[index - 1])]
      : [],
  )
}

function continuesList(previous: Block | undefined, block: ItemBlock): boolean {
  return previous?.kind === 'item' && previous.disguised && previous.list === block.list
}

function trapAt({text, lines}: Curriculum, block: ItemBlock, above: Block | undefined): Finding {
  const start = lineStart(text, block.span.start)
  const label = above?.kind === 'paragraph' ? above.lines.at(-1) : undefined
  const deeper = lines.columnAt(block.span.start) - lines.columnAt(label?.span.start ?? start)
  const span = block.marker
  const isCertain = block.level === 0 && !block.quoted && standsAlone(text, block)
  const fix = isCertain ? {fix: [{span: {start, end: start}, text: lineEndBefore(text, start)}]} : {}
  if (sliceSpan(text, span) === '-' && deeper < 4) {
    const message =
      'GitHub makes a heading of the line above, because of this hyphen; put an empty line between them'
    return {rule: 'setext-trap', message, span, ...fix}
  }
  const message = 'GitHub shows this as text, not as a list; put an empty line above it'
  return {rule: 'list-trap', message, span, ...fix}
}

/** Below an empty line it would be code when it is indented far, and take in what is indented further below it. */
function standsAlone(text: string, {span}: ItemBlock): boolean {
  const indentation = text.slice(lineStart(text, span.start), span.start)
  if (indentation.length > 3 || indentation.includes('\t')) return false
  const next = /(?:\r\n|\r|\n)([ \t]*)(?=[^ \t\r\n])/y
  next.lastIndex = span.end
  const below = next.exec(text)?.[1] ?? ''
  return below.length <= indentation.length
}
