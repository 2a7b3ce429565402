import {statusOfHeadingGlyph} from './mark-tables.ts'
import {properText} from './proper-text.ts'
import {readBox} from './read-box.ts'
import {readGlyph, withoutSelectors} from './read-glyph.ts'
import {type Mark, readMark, skipSpace} from './read-mark.ts'
import {readMenu} from './read-menu.ts'
import type {Legend, StatusReading} from './readings.ts'

const emphasis = /^(?:\*\*|__|\*|_|`)/
/** A box in a cell, shown as one by GitHub only in a list of its own. */
const listedBox = /^[ \t]*<ul>[ \t]*<li>[ \t]*\[([ xX~/-])\][ \t]*<\/li>[ \t]*<\/ul>[ \t]*$/i
const furtherBox = /\\?\[[ xX~/-]\\?\]|<input\b/
const betweenMarks = /^[ \t]*[,/|·]?[ \t]*/

/**
 * The status mark at the beginning of a text: a glyph, a word, both, a box, or a menu of them. Prose may follow, and
 * is not part of `length`; emphasis around the mark is. The file's legend beats the word, the word beats the glyph.
 *
 * `undefined` for blank text, for anything else, and for several boxes or signs in a row (`✅ ✅ ⬜`, a bar `⬜⬜⬜`), which
 * are no one status.
 */
export function readStatus(raw: string, legend?: Legend): StatusReading | undefined {
  const proper = properText(raw)
  const start = skipSpace(proper.text, 0)
  const inList = listedBox.exec(proper.text)
  if (inList) return {status: readBox(inList[1] ?? '') ?? 'not-started', isMenu: false, length: raw.length}
  const wrapper = emphasis.exec(proper.text.slice(start, start + 2))?.[0] ?? ''
  const reading = readInner(proper.text, start + wrapper.length, legend)
  if (reading === undefined || !proper.text.startsWith(wrapper, reading.end)) return undefined
  const {status, isMenu, end} = reading
  return {status, isMenu, length: proper.writtenOffset(end + wrapper.length)}
}

function readInner(
  text: string,
  offset: number,
  legend: Legend | undefined,
): (Pick<StatusReading, 'status' | 'isMenu'> & {readonly end: number}) | undefined {
  const menuEnd = readMenu(text, offset, legend)
  if (menuEnd !== undefined) return {status: 'not-started', isMenu: true, end: menuEnd}
  const mark = readMark(text, offset, {legend})
  if (mark === undefined) return undefined
  if (isOneOfSeveral(text, mark, legend)) return undefined
  return {status: mark.status, isMenu: false, end: mark.end}
}

function isOneOfSeveral(text: string, mark: Mark, legend: Legend | undefined): boolean {
  const rest = text.slice(mark.end)
  if (mark.kind === 'box') return furtherBox.test(rest)
  const next = mark.end + (betweenMarks.exec(rest)?.[0].length ?? 0)
  const glyph = readGlyph(text, next, legend)
  return (
    glyph !== undefined && statusOfHeadingGlyph.has(withoutSelectors(text.slice(next, next + glyph.length)))
  )
}
