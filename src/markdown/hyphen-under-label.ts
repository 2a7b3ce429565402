import type {Heading} from 'mdast'
import {type Span, sliceSpan} from '../source/span.ts'
import {withoutUnderline} from './heading-content.ts'
import {nodeSpan} from './node-span.ts'
import {lineSpans, type Prose, textLines} from './text-lines.ts'

/**
 * The text that a single hyphen below it makes a heading of, where it is a label and the hyphen an empty bullet to
 * their writer; `undefined` for a real heading.
 *
 *     **Key Learnings:**
 *     -
 */
export function proseOverHyphen(text: string, heading: Heading): Prose | undefined {
  const span = nodeSpan(heading)
  if (heading.depth !== 2 || text[span.start] === '#' || heading.children.length === 0) return undefined
  if (sliceSpan(text, hyphenUnder(text, heading)) !== '-') return undefined
  const prose = {children: heading.children, span: withoutUnderline(text, span)}
  return textLines(text, prose).at(-1)?.plain.endsWith(':') ? prose : undefined
}

/** The last line of a heading that is underlined. */
export function hyphenUnder(text: string, heading: Heading): Span {
  const span = nodeSpan(heading)
  return lineSpans(text, span).at(-1) ?? span
}
