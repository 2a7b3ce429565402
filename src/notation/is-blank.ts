import {isAscii} from './letters.ts'
import {once} from './once.ts'
import {properText} from './proper-text.ts'
import {trimSpace} from './trim-space.ts'

const underscores = /^_[_ \t]*$/
const dateLines = /^_+([-/.])_+\1_+$/
const asciiPlaceholder = /^\[[a-z][a-z0-9 '/.-]{1,60}\]$/i
const placeholder = once(() => /^\[[\p{L}][\p{L}\p{M}\p{N} '’/.-]{1,60}\]$/u)
const stand = /^(?:[-–—…]|\.{3}|--|---|tbd|tba|\?|&nbsp;|yyyy-mm-dd|dd[./]mm[./]yyyy|mm\/dd\/yyyy)$/i
const longestStand = 'yyyy-mm-dd'.length

/**
 * Whether the text is what a form shows before anybody filled it in: nothing, lines to write on (`___`,
 * `____-__-__`), a placeholder in brackets (`[Date]`, `[Your name]`), a dash or dots alone, `TBD`, `&nbsp;`, or the picture of a
 * date. `N/A`, `0` and `none` are answers, and so is a box.
 */
export function isBlank(raw: string): boolean {
  const text = trimSpace(properText(raw).text)
  if (text === '') return true
  if (text.startsWith('_')) return underscores.test(text) || dateLines.test(text)
  if (text.startsWith('[')) return isPlaceholder(text)
  return text.length <= longestStand && stand.test(text)
}

function isPlaceholder(text: string): boolean {
  return (isAscii(text) ? asciiPlaceholder : placeholder()).test(text)
}
