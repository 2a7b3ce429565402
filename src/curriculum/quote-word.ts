/** One word of a command line that can be typed as it stands in the usual shells. */
export function quoteWord(text: string): string {
  if ((/^[\w./+-]+$/.test(text) || /^[\p{L}\p{N}_./+-]+$/u.test(text)) && !text.startsWith('-')) return text
  if (!/["$`\\!]/.test(text)) return `"${text}"`
  return `'${text.replaceAll("'", "'\\''")}'`
}
