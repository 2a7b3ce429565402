import type {Heading, Paragraph} from 'mdast'
import {type Span, sliceSpan} from '../source/span.ts'
import {nodeSpan} from './node-span.ts'
import {lineSpans, textLines} from './text-lines.ts'

/**
 * The text that a single hyphen below it makes a heading of, where it is a label and the hyphen an empty bullet to
 * their writer; `undefined` for a real heading.
 *
 *     **Key Learnings:**
 *     -
 */
export function paragraphOverHyphen(text: string, heading: Heading): Paragraph | undefined {
  const span = nodeSpan(heading)
  if (heading.depth !== 2 || text[span.start] === '#' || heading.children.length === 0) return undefined
  if (sliceSpan(text, hyphenUnder(text, heading)) !== '-') return undefined
  const paragraph = asParagraph(heading)
  return textLines(text, paragraph, span.start).at(-1)?.plain.endsWith(':') ? paragraph : undefined
}

/** The last line of a heading that is underlined. */
export function hyphenUnder(text: string, heading: Heading): Span {
  const span = nodeSpan(heading)
  return lineSpans(text, span).at(-1) ?? span
}

/** The heading's content without its underline. */
function asParagraph(heading: Heading): Paragraph {
  const start = heading.position?.start
  const end = heading.children.at(-1)?.position?.end
  return {type: 'paragraph', children: heading.children, ...(start && end ? {position: {start, end}} : {})}
}
