import type {Block, ItemBlock} from '../../markdown/block.ts'
import {commonLineEnding} from '../../source/line-ending.ts'
import {sliceSpan} from '../../source/span.ts'
import type {Curriculum} from '../model.ts'
import type {Finding, Inspection} from './inspection.ts'
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
  const isUnderline = sliceSpan(text, block.marker) === '-' && deeper < 4
  const finding: Finding = isUnderline
    ? {
        rule: 'setext-trap',
        message:
          'GitHub makes a heading of the line above, because of this hyphen; put an empty line between them',
        span: block.marker,
      }
    : {
        rule: 'list-trap',
        message: 'GitHub shows this as text, not as a list; put an empty line above it',
        span: block.marker,
      }
  const isCertain = block.level === 0 && !block.quoted
  return isCertain ? {...finding, fix: [{span: {start, end: start}, text: commonLineEnding(text)}]} : finding
}
