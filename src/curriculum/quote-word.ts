import {isAscii} from '../notation/letters.ts'

/** One word of a command line that can be typed as it stands in the usual shells. */
export function quoteWord(text: string): string {
  if (isPlain(text) && !text.startsWith('-')) return text
  if (!/["$`\\!]/.test(text)) return `"${text}"`
  return `'${text.replaceAll("'", "'\\''")}'`
}

/** Letters of other scripts take a while to tell, so they are looked for only where there are some. */
function isPlain(text: string): boolean {
  return isAscii(text) ? /^[\w./+-]+$/.test(text) : /^[\p{L}\p{N}_./+-]+$/u.test(text)
}
