import type {OtherBlock} from '../../markdown/block.ts'
import {isEmptyGlyphBox} from '../../notation/read-glyph-box.ts'
import {readStatus} from '../../notation/read-status.ts'
import {sliceSpan} from '../../source/span.ts'
import type {Finding, Inspection} from './inspection.ts'

/**
 * A table or a list that is written in HTML is a picture to the program, and what is marked in it does not count:
 *
 *     <tr><td>Bowline</td><td>✅</td></tr>
 *     <li><input type="checkbox"> Hitch</li>
 */
export function findUnreadHtml({curriculum, blocks}: Inspection): readonly Finding[] {
  const {text} = curriculum
  return blocks.flatMap(block => (block.kind === 'html' ? unreadIn(text, block) : []))
}

function unreadIn(text: string, {span}: OtherBlock): readonly Finding[] {
  const html = sliceSpan(text, span)
  const marks = html.startsWith('<!--') ? [] : [...html.matchAll(opening)].filter(isMarked)
  const [first] = marks
  if (!first) return []
  const form = first[1]?.toLowerCase() === 'td' ? 'table' : 'list'
  const start = span.start + first.index
  const remedy = form === 'table' ? 'a table with pipes' : 'entries such as - [ ] Title'
  return [
    {
      rule: 'unread-html',
      message: `this ${form} is HTML, which is not read, so its marks (${marks.length}) do not count; write it as ${remedy}`,
      span: {start, end: start + first[0].length},
    },
  ]
}

/** An entry or a cell with what opens it; of a cell, all that is in it. */
const opening = /<(li|td)\b[^<>]{0,80}>\s{0,40}(<input\b[^<>]{0,80}>|[^<\n]{1,60})/gi

function isMarked([, tag = '', opened = '']: RegExpExecArray): boolean {
  const written = opened.trim()
  if (/^(?:<input\b.*checkbox|\[[ xX]\])/i.test(written) || isEmptyGlyphBox(written)) return true
  return tag.toLowerCase() === 'td' && isSign(written)
}

/** A sign with or without its word: a word alone is text. */
function isSign(written: string): boolean {
  return !/^\w/.test(written) && readStatus(written)?.length === written.length
}
